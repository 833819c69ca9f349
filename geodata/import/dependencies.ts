import { type OwnRow, sortRows, type TableRow, writeTable } from "./csv.ts";
import type { ImportedTable } from "./importedTable.ts";
import type { PackageData } from "./packageData.ts";

/** Which state each territory belongs to or is administered by; Antarctica by none. */
const ADMINISTERED: Readonly<Record<string, string>> = {
  AUS: "ATC HMD IOA NFK",
  CHN: "HKG MAC",
  DNK: "FRO GRL",
  FIN: "ALA",
  FRA: "ATF BLM MAF NCL PYF SPM WLF",
  GBR: "AIA BMU CYM FLK GGY IMN IOT JEY MSR PCN SGS SHN TCA VGB",
  NLD: "ABW CUW SXM",
  USA: "ASM GUM MNP PRI VIR",
};

/** Territories whose outline has a code that CLDR does not know, or another extent than CLDR's. */
const NAMES: Readonly<Record<string, string>> = {
  ATC: "Ashmore and Cartier Islands",
  FLK: "Falkland Islands (Islas Malvinas)",
  HKG: "Hong Kong",
  IOA: "Christmas Island and Cocos (Keeling) Islands",
  MAC: "Macao",
  SHN: "Saint Helena, Ascension and Tristan da Cunha",
};

/** Outlines that are drawn as part of a party or not at all: `compile/shapes.ts`. */
const DRAWN_WITH_A_PARTY: Readonly<Record<string, string>> = {
  CYN: "drawn with Cyprus; Northern Cyprus is a disputed area",
  KAS: "a disputed area",
  SOL: "drawn with Somalia; Somaliland is a disputed area",
};

/** Returns `dependencies.csv`: each outline of the atlas that is no party. */
export function importDependencies(
  capitals: readonly TableRow[],
  packages: PackageData,
): ImportedTable {
  const parties = new Set(capitals.map((row) => row.country));
  const remarks: string[] = [];
  const rows: OwnRow[] = [];
  for (const [code, atlasName] of packages.outlines) {
    if (parties.has(code)) continue;
    const reason = DRAWN_WITH_A_PARTY[code];
    if (reason !== undefined) {
      remarks.push(`${code} (${atlasName}): left out: ${reason}`);
      continue;
    }
    const of = Object.keys(ADMINISTERED).find((party) => ADMINISTERED[party]?.includes(code));
    if (of === undefined) remarks.push(`${code} (${atlasName}): administered by no state`);
    const cldrName = packages.names.en[packages.alpha2.get(code) ?? ""];
    const name = (NAMES[code] ?? cldrName ?? atlasName)
      .replaceAll(" & ", " and ")
      .replace(/^St\. /, "Saint ");
    rows.push({ code, name, of });
  }
  return { text: writeTable(["code", "name", "of"], sortRows(rows, ["code"])), remarks };
}
