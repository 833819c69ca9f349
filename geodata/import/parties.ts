import type { PartyStatus } from "../../src/domain/partyStatus.ts";
import { anchorReason } from "./anchorReasons.ts";
import { type OwnRow, sortRows, type TableRow, writeTable } from "./csv.ts";
import type { ImportedTable } from "./importedTable.ts";
import type { PackageData } from "./packageData.ts";
import { unexpectedTitle } from "./pageTitles.ts";
import {
  CAPITAL_OVERRIDES,
  LEFT_OUT_AREAS,
  LEFT_OUT_FIGURES,
  LOCAL_FORM_OVERRIDES,
  LONG_FORM_OVERRIDES,
} from "./partyForms.ts";
import { stateNames, typographic } from "./stateNames.ts";

const COLUMNS = [
  "code",
  "iso2",
  "name",
  "status",
  "capital",
  "region",
  "lon",
  "lat",
  "anchor_reason",
  "long_form",
  "local_form",
  "area_km2",
  "population",
  "population_year",
  "page",
];

/** The seven parties that are no members of the United Nations. */
const STATUSES: Readonly<Record<string, PartyStatus>> = {
  COK: "associated",
  ESH: "limited",
  NIU: "associated",
  PSE: "observer",
  TWN: "limited",
  VAT: "observer",
  XKX: "limited",
};

/** Subregions to which CLDR gives another name than the M49 standard. */
const SUBREGION_NAMES: Readonly<Record<string, string>> = {
  "035": "South-eastern Asia",
  "053": "Australia and New Zealand",
  "057": "Micronesia",
};

/** Returns `parties.csv`: one row for each row of the table of capitals, which is the closed list. */
export function importParties(
  tables: { readonly capitals: readonly TableRow[]; readonly countryFacts: readonly TableRow[] },
  packages: PackageData,
): ImportedTable {
  const factsByCode = new Map(tables.countryFacts.map((row) => [row.country, row]));
  const remarks: string[] = [];
  const rows = tables.capitals.map((capital): OwnRow => {
    const code = capital.country ?? "";
    const facts = factsByCode.get(code);
    if (facts === undefined) remarks.push(`${code}: no row in the table of country facts`);
    const leftOut = LEFT_OUT_FIGURES[code];
    if (leftOut !== undefined) remarks.push(`${code}: left out: ${leftOut}`);
    const leftOutArea = LEFT_OUT_AREAS[code];
    if (leftOutArea !== undefined) remarks.push(`${code}: ${leftOutArea}`);
    const iso2 = packages.alpha2.get(code) ?? "";
    const { name } = stateNames(code, "en", packages);
    const longForm = LONG_FORM_OVERRIDES[code] ?? (facts?.long_form || name);
    return {
      code,
      iso2,
      name,
      status: STATUSES[code] ?? "member",
      capital: typographic(CAPITAL_OVERRIDES[code] ?? capital.capital ?? ""),
      region: subregionName(iso2, packages),
      lon: capital.lon,
      lat: capital.lat,
      anchor_reason: anchorReason(code),
      long_form: typographic(longForm),
      local_form:
        LOCAL_FORM_OVERRIDES[code] ?? cleanLocalForm(facts?.local_long_form ?? "", longForm),
      ...(leftOut === undefined && {
        area_km2: leftOutArea === undefined ? facts?.area_km2 : "",
        population: facts?.population,
        population_year: facts?.population_year,
      }),
      page: unexpectedTitle(code),
    };
  });
  return { text: writeTable(COLUMNS, sortRows(rows, ["code"])), remarks };
}

function subregionName(iso2: string, packages: PackageData): string {
  const code = packages.subregions.get(iso2) ?? "";
  return SUBREGION_NAMES[code] ?? packages.names.en[code] ?? "";
}

/**
 * Returns the local forms joined by a middle dot, without those that repeat the English one; an
 * empty text when none is left. "Republic of India (English)/ Bharatiya Ganarajya (Hindi)" →
 * "Bharatiya Ganarajya (Hindi)".
 */
function cleanLocalForm(forms: string, longForm: string): string {
  return typographic(
    forms
      .replace(" (phonetic transliteration)", "")
      .split("/")
      .map((form) => form.trim())
      .filter((form) => form !== "" && form.replace(" (English)", "") !== longForm)
      .join(" · "),
  );
}
