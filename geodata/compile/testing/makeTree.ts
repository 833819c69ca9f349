/** Builds tiny trees of `geodata` in memory, for tests of the compiler. */
import { NAME_LANGUAGES } from "../../schema/tables.ts";
import { compileGeodata } from "../compileGeodata.ts";
import type { SourceTree } from "../geodata.ts";
import { formatProblem } from "../problem.ts";

/** Parties that the tests speak of; the closed list is filled up with invented ones. */
const SPOKEN_OF = ["DZA", "ESH", "ESP", "MAR", "PER", "RUS"];
const PARTY_COUNT = 200;
/** From KA on: the invented parties have none of the codes under which tests have flags. */
const FLAGLESS = 260;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const PARTY_CODES = [
  ...SPOKEN_OF,
  // QAA, QAB …: codes that ISO 3166 leaves to users.
  ...Array.from({ length: PARTY_COUNT - SPOKEN_OF.length }, (_, index) => `Q${letters(index)}`),
];

/** Lines of the tables, by file: change a line or add one to plant a fault. */
export const TABLES = {
  "geodata/edition.yaml": ["asOf: 2026-07-31"],
  "geodata/parties.csv": [
    "code,iso2,name,status,capital,region,lon,lat,anchor_reason,long_form,local_form,area_km2,population,population_year",
    ...PARTY_CODES.map(
      (code, index) =>
        `${code},${letters(index + FLAGLESS)},Land of ${code},member,City of ${code},Northern Africa,-6.8,34,,State of ${code},,446550,37387585,2024`,
    ),
  ],
  "geodata/others.csv": [
    "code,name,kind,continues_as",
    "SUN,Soviet Union,former,RUS",
    "XAB,Abkhazia,de-facto,",
  ],
  "geodata/names.csv": [
    "code,language,kind,name",
    ...PARTY_CODES.flatMap((code) =>
      NAME_LANGUAGES.map((language) =>
        language === "en"
          ? `${code},en,name,Land of ${code}`
          : `${code},${language},name,${code} in ${language}`,
      ),
    ),
  ],
  "geodata/organisations.csv": [
    "id,name,short,kind,founded,dissolved,predecessor,seat,website,description,roster,members_official,as_of",
    "AU,African Union,AU,regional,2002-07-09,,OAU,Addis Ababa,,,checked,55,2026-01",
    "UN,United Nations,UN,global,1945-10-24,,,New York,,,checked,193,2026-01",
  ],
  "geodata/organisation_names.csv": ["id,language,name,short", "UN,fr,Nations unies,ONU"],
  "geodata/memberships.csv": [
    "country,organisation,role,since,until,source,checked",
    "MAR,AU,member,2017-01-31,,curated,page",
    "PER,UN,member,1945-10-31,,curated,none",
    "SUN,UN,member,1945-10-24,1991-12-25,curated,page",
  ],
  "geodata/membership_notes.csv": [
    "country,organisation,note",
    "MAR,AU,Rejoined after leaving the Organisation of African Unity in 1984.",
  ],
  "geodata/dependencies.csv": ["code,name,of", "ATA,Antarctica,", "FLK,Falkland Islands,RUS"],
  "geodata/disputed/areas.geojson": [
    '{"type":"FeatureCollection","features":[',
    '{"type":"Feature","id":"western-sahara","properties":{"name":"Western Sahara","kind":"non-self-governing","administered_by":["MAR","ESH"],"claimed_by":["ESH","MAR"]},"geometry":{"type":"Polygon","coordinates":[[[-10,25],[-9,25],[-9,26],[-10,25]]]}}',
    "]}",
  ],
  "geodata/sources.yaml": [
    "- {id: article, title: Morocco–Peru relations, publisher: Wikipedia, licence: CC BY-SA 4.0, date: November 2026, kind: encyclopedia}",
    "- {id: rosters, title: Rosters, publisher: Dyad, licence: own, date: July 2026, kind: compiled, usedBy: tables}",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A dossier of notes with one fact, without a problem. */
export const NOTES = `
parties: [MAR, PER]
depth: notes
relations:
  - id: established
    date: 1964-06-27
    state: established
    text: They establish relations.
    sources: [{id: article, at: History}]
`;

/** An event of Morocco and Peru in a dossier; the changes replace or add lines by their key. */
export function makeEvent(changes: Readonly<Record<string, string>> = {}): string {
  const lines = {
    id: "embassy-opened",
    date: "1965",
    kind: "mission",
    status: "happened",
    text: "An embassy opens.",
    actors: "[MAR]",
    sources: "[{id: article}]",
    ...changes,
  };
  const [first, ...rest] = Object.entries(lines).map(([key, value]) => `${key}: ${value}`);
  return [`  - ${first}`, ...rest.map((line) => `    ${line}`)].join("\n");
}

/** A dossier of Morocco and Peru with the given events. */
export function makeDossier(...events: readonly string[]): string {
  return ["parties: [MAR, PER]", "depth: notes", "events:", ...events].join("\n");
}

/** Returns a tree without problems, with the given files changed or added. */
export function makeTree(changes: Readonly<Record<string, string>> = {}): SourceTree {
  const tables = Object.entries(TABLES).map(([file, lines]) => [file, lines.join("\n")] as const);
  const dossier = ["geodata/dossiers/MAR-PER.yaml", NOTES] as const;
  return new Map([...tables, dossier, ...Object.entries(changes)]);
}

/** Returns the text of a table with lines added at its end. */
export function addLines(file: keyof typeof TABLES, ...lines: readonly string[]): string {
  return [...TABLES[file], ...lines].join("\n");
}

/** Returns the problems of a tree with the given files changed, as the command line prints them. */
export function problemsOf(changes: Readonly<Record<string, string>>): string[] {
  return compileGeodata(makeTree(changes)).problems.map(formatProblem);
}

/** Returns the problems of the dossier of Morocco and Peru with the given text. */
export function problemsOfDossier(text: string): string[] {
  return problemsOf({ "geodata/dossiers/MAR-PER.yaml": text });
}

function letters(index: number): string {
  const first = ALPHABET[Math.floor(index / ALPHABET.length)] ?? "";
  return first + (ALPHABET[index % ALPHABET.length] ?? "");
}
