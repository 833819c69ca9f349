// @vitest-environment node
import { describe, expect, it } from "vitest";
import { readTable } from "./csv.ts";
import { importTables, SOURCE_FILES } from "./importTables.ts";
import { loadPackageData } from "./packageData.ts";

const ORGANISATIONS_HEADER =
  "id,name,short,kind,founded,dissolved,seat,website,predecessor,name_es,short_es,name_fr,short_fr,name_ar,short_ar,name_ru,short_ru,name_zh,short_zh,name_pt,short_pt,name_de,short_de,description,members_now,members_official,as_of,checked";
const NAMES_OF_UN = "ONU es,ONU,ONU fr,ONU,UN ar,,ООН ru,ООН,联合国,,ONU pt,ONU,UN de,";

const SOURCES: Readonly<Record<string, readonly string[]>> = {
  "capitals.csv": [
    "country,capital,lat,lon",
    "PSE,Ramallah,31.902,35.205",
    "CIV,Yamoussoukro,6.817,-5.267",
    "ESH,Laayoune,27.154,-13.203",
    "MMR,Naypyidaw,19.763,96.079",
    "MAR,Rabat,34.017,-6.817",
    "SWZ,Mbabane,-26.317,31.133",
    "TGO,Lome,6.117,1.217",
    "XKX,Pristina,42.667,21.167",
  ],
  "country_facts.csv": [
    "country,long_form,short_form,local_long_form,area_km2,population,population_year",
    "CIV,Republic of Côte d'Ivoire,Côte d'Ivoire,République de Côte d'Ivoire,322463,31855971,2025",
    "ESH,Sahrawi Arab Democratic Republic (party),Western Sahara,,266000,652271,",
    "MAR,Kingdom of Morocco,Morocco,Al Mamlakah al Maghribiyah,716550,37387585,2024",
    "MMR,Republic of the Union of Myanmar,Myanmar,,676578,57931718,2025",
    "PSE,,Palestine,,6220,5495206,2025",
    "SWZ,Kingdom of Eswatini,Eswatini,Umbuso weSwatini (siSwati)/ Kingdom of Eswatini (English),17364,1137268,2025",
    "TGO,Togolese Republic,Togo,République Togolaise,56785,9143439,2025",
  ],
  "organisations.csv": [
    ORGANISATIONS_HEADER,
    `UN,United Nations,UN,global,1945-10-24,,New York,un.org,,${NAMES_OF_UN},A description.,193,193,2026-01,gone through`,
    `ADB,Asian Development Bank,ADB,agency,1966,,Manila,,,${",".repeat(13)},,,,2026-01,second tier: a list`,
  ],
  "memberships.csv": [
    "country,organisation,role,since,until,source,checked",
    "TGO,UN,member,1960-09-20,,curated,page",
    "CIV,UN,member,1960-09-20,,curated,page",
    "CIV,LEAGUE,member,1920,,curated,none",
  ],
  "membership_notes.csv": ["country,organisation,note", 'CIV,UN,"One, two"'],
  "disputed_areas.geojson": [
    JSON.stringify({
      type: "FeatureCollection",
      features: [area("western-sahara", "non-self-governing territory"), area("golan", "occupied")],
    }),
  ],
};

/** Header only: what the tables hold is tested beside each importer. */
const EMPTY_TABLES: readonly string[] = SOURCE_FILES.filter((file) => !(file in SOURCES));

function area(id: string, kind: string) {
  return {
    type: "Feature",
    id,
    properties: { name: id, administered_by: ["MAR"], claimed_by: ["ESH"], kind },
    geometry: { type: "Polygon", coordinates: [[[1.5, 2]]] },
  };
}

const texts = Object.fromEntries([
  ...EMPTY_TABLES.map((file) => [file, "a,b"]),
  ...Object.entries(SOURCES).map(([file, lines]) => [file, lines.join("\n")]),
]);
const imported = importTables(texts, loadPackageData(), []);
const textOf = (path: string) => imported.get(path)?.text ?? "";
const rowsOf = (path: string) => readTable(textOf(path));

describe("parties", () => {
  const party = (code: string) => rowsOf("parties.csv").find((row) => row.code === code);

  it("are sorted by code", () => {
    expect(rowsOf("parties.csv").map(({ code }) => code)).toEqual([
      "CIV",
      "ESH",
      "MAR",
      "MMR",
      "PSE",
      "SWZ",
      "TGO",
      "XKX",
    ]);
  });

  it("have plain English names, from CLDR with exceptions", () => {
    expect(rowsOf("parties.csv").map(({ name }) => name)).toEqual([
      "Côte d’Ivoire",
      "Sahrawi Republic",
      "Morocco",
      "Myanmar",
      "Palestine",
      "Eswatini",
      "Togo",
      "Kosovo",
    ]);
  });

  it("have a status, a subregion and a code for the flag", () => {
    expect(party("TGO")).toMatchObject({ status: "member", region: "Western Africa", iso2: "TG" });
    expect(party("PSE")).toMatchObject({ status: "observer", region: "Western Asia", iso2: "PS" });
    expect(party("XKX")).toMatchObject({
      status: "limited",
      region: "Southern Europe",
      iso2: "XK",
    });
  });

  it("have an anchor, with a reason where it is no plain capital", () => {
    expect(party("TGO")).toMatchObject({
      lon: "1.217",
      lat: "6.117",
      capital: "Lomé",
      anchor_reason: "",
    });
    expect(party("PSE")?.anchor_reason).toMatch(/no statement on a capital\.$/);
  });

  it("have clean formal names; without one, the name stands for it", () => {
    expect(party("CIV")).toMatchObject({
      long_form: "Republic of Côte d’Ivoire",
      local_form: "République de Côte d’Ivoire",
    });
    expect(party("SWZ")?.local_form).toBe("Umbuso weSwatini (siSwati)");
    expect(party("PSE")?.long_form).toBe("Palestine");
  });

  it("do not take over figures of disputed territory, and say so", () => {
    expect(party("MAR")).toMatchObject({ area_km2: "", population: "37387585" });
    expect(party("ESH")).toMatchObject({ area_km2: "", population: "" });
    expect(imported.get("parties.csv")?.remarks).toEqual([
      "ESH: left out: area and population are those of the territory of Western Sahara, not of the Sahrawi Republic",
      "MAR: area left out: the table counts Western Sahara in",
      "XKX: no row in the table of country facts",
    ]);
  });
});

describe("names", () => {
  const names = (code: string, kind: string, language: string) =>
    rowsOf("names.csv")
      .filter((row) => row.code === code && row.kind === kind && row.language === language)
      .map(({ name }) => name);

  it("are one a language, Palestine's that of the state", () => {
    expect(names("PSE", "name", "en")).toEqual(["Palestine"]);
    expect(names("PSE", "name", "de")).toEqual(["Palästina"]);
    expect(rowsOf("names.csv").filter(({ kind }) => kind === "name")).toHaveLength(8 * 8);
  });

  it("have the name of the territory for the search only", () => {
    expect(names("ESH", "name", "fr")).toEqual(["République sahraouie"]);
    expect(names("ESH", "alias", "fr")).toContain("Sahara occidental");
  });

  it("tell names of the past from other names of today", () => {
    expect(names("SWZ", "former", "en")).toEqual(["Swaziland"]);
    expect(names("CIV", "alias", "en")).toEqual(["Ivory Coast"]);
    expect(names("MMR", "former", "en")).toEqual(["Burma"]);
    expect(names("MMR", "alias", "en")).toEqual([]);
  });
});

describe("organisations", () => {
  it("keep their names in a table of their own, and say how their roster was made", () => {
    expect(rowsOf("organisations.csv").map(({ id, roster }) => [id, roster])).toEqual([
      ["ADB", "compiled"],
      ["UN", "checked"],
    ]);
    expect(textOf("organisation_names.csv").split("\n").slice(0, 4)).toEqual([
      "id,language,name,short",
      "UN,es,ONU es,ONU",
      "UN,fr,ONU fr,ONU",
      "UN,ar,UN ar,",
    ]);
  });

  it("have memberships sorted by organisation and country, without unknown organisations", () => {
    expect(rowsOf("memberships.csv").map(({ country }) => country)).toEqual(["CIV", "TGO"]);
    expect(imported.get("memberships.csv")?.remarks).toEqual([
      "CIV: left out: unknown organisation LEAGUE",
    ]);
  });

  it("have notes that survive commas", () => {
    expect(textOf("membership_notes.csv")).toBe('country,organisation,note\nCIV,UN,"One, two"\n');
  });
});

describe("outlines", () => {
  it("that are no party are dependencies, of the state that administers them", () => {
    const dependencies = rowsOf("dependencies.csv");
    expect(dependencies).toContainEqual({ code: "GRL", name: "Greenland", of: "DNK" });
    expect(dependencies).toContainEqual({ code: "ATA", name: "Antarctica", of: "" });
    expect(dependencies.map(({ code }) => code)).not.toContain("SOL");
    expect(imported.get("dependencies.csv")?.remarks).toContain(
      "SOL (Somaliland): left out: drawn with Somalia; Somaliland is a disputed area",
    );
  });

  it("of disputed areas keep their coordinates, one a line, with ids and kinds of the atlas", () => {
    const lines = textOf("disputed/areas.geojson").split("\n");
    expect(lines).toHaveLength(5);
    expect(lines[1]).toBe(
      '{"type":"Feature","id":"golan-heights","properties":{"name":"golan","kind":"occupied","administered_by":["MAR"],"claimed_by":["ESH"]},"geometry":{"type":"Polygon","coordinates":[[[1.5,2]]]}},',
    );
    expect(lines[2]).toContain('"kind":"non-self-governing"');
  });
});
