/** Builds tiny trees of `geodata` in memory, for tests of the compiler. */

import { TRADE_DATA_SETS } from "../../../src/domain/pairFacts.ts";
import type { AnyKind } from "../../../src/kinds/defineKind.ts";
import { ALL_KINDS } from "../../../src/kinds/index.ts";
import { rowSchemaOf } from "../../schema/rowSchema.ts";
import { NAME_LANGUAGES } from "../../schema/tables.ts";
import { readGeodata } from "../compileGeodata.ts";
import type { SourceTree } from "../geodata.ts";
import { formatProblem } from "../problem.ts";

/** Parties that the tests speak of; the closed list is filled up with invented ones. */
const SPOKEN_OF = ["DZA", "ESH", "ESP", "MAR", "PER", "RUS", "USA"];
const PARTY_COUNT = 200;
/** From KA on: the invented parties have none of the codes under which tests have flags. */
const FLAGLESS = 260;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const PARTY_CODES = [
  ...SPOKEN_OF,
  // QAA, QAB …: codes that ISO 3166 leaves to users.
  ...Array.from({ length: PARTY_COUNT - SPOKEN_OF.length }, (_, index) => `Q${letters(index)}`),
];

/** Ids that the compiler itself cites, that kinds rest on, or that rows of the tables below cite. */
export const TABLE_SOURCES: readonly string[] = [
  ...new Set([
    "wp-foreign-relations",
    "wikidata-2022",
    "general-knowledge",
    "cia-factbook",
    "us-historian",
    "passport-index",
    "atop",
    "un-votes",
    ...TRADE_DATA_SETS,
    "unrwa",
    ...ALL_KINDS.map(({ source }) => source),
  ]),
];

/** Years of sources that have several. */
const DATES: Readonly<Record<string, string>> = {
  "itpd-e": "2000–2016",
  "baci-all": "2000–2016",
  "baci-oec": "2022–2023",
  "oec-sitc": "1963–1999",
  tradhist: "1945–1962",
  baci: "2005–2021",
  "oecd-dac": "2009–2022",
  knomad: "2017–2018",
  "un-desa-migrants": "1990–2020",
  unhcr: "1952–2025",
  "unesco-uis": "1998–2021",
  troopdata: "1950–2024",
  "un-votes": "1946–2019",
};

/** Lines of the tables, by file: change a line or add one to plant a fault. */
export const TABLES = {
  "geodata/edition.yaml": ["asOf: 2026-07-31"],
  "geodata/parties.csv": [
    "code,iso2,name,status,capital,region,lon,lat,anchor_reason,long_form,local_form,area_km2,population,population_year,page",
    ...PARTY_CODES.map(
      (code, index) =>
        `${code},${letters(index + FLAGLESS)},Land of ${code},member,City of ${code},Northern Africa,-6.8,34,,State of ${code},,446550,37387585,2024,`,
    ),
  ],
  "geodata/others.csv": [
    "code,name,kind,continues_as,until,source",
    "SUN,Soviet Union,former,RUS,1991-12-25,general-knowledge",
    "XAB,Abkhazia,de-facto,,,",
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
    "AU,African Union,AU,regional,2002-07-09,,Organisation of African Unity,Addis Ababa,,,checked,,2026-01",
    "UN,United Nations,UN,global,1945-10-24,,,New York,,,checked,,2026-01",
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
  "geodata/territories.csv": ["id,name,kind,of", "canary-islands,Canary Islands,part,ESP"],
  "geodata/further_names.csv": [
    "of,kind,name",
    "MAR,demonym,Moroccan",
    "SUN,alias,USSR",
    "canary-islands,alias,Canaries",
  ],
  "geodata/cities.csv": ["party,name", "MAR,Casablanca"],
  "geodata/disputed/areas.geojson": [
    '{"type":"FeatureCollection","features":[',
    '{"type":"Feature","id":"western-sahara","properties":{"name":"Western Sahara","kind":"non-self-governing","administered_by":["MAR","ESH"],"claimed_by":["ESH","MAR"]},"geometry":{"type":"Polygon","coordinates":[[[-10,25],[-9,25],[-9,26],[-10,25]]]}}',
    "]}",
  ],
  "geodata/sources.yaml": [
    "- {id: article, title: Morocco–Peru relations, publisher: Wikipedia, licence: CC BY-SA 4.0, date: November 2026, kind: encyclopedia}",
    "- {id: rosters, title: Rosters, publisher: Dyad, licence: own, date: July 2026, kind: compiled, usedBy: parties}",
    ...TABLE_SOURCES.map(
      (id) =>
        `- {id: ${id}, title: Source ${id}, publisher: P, licence: free, date: "${DATES[id] ?? "2025"}", ${id === "atop" ? "lastYear: 2018, " : ""}kind: compiled, usedBy: tables}`,
    ),
  ],
  "geodata/best_known.csv": ["rank,pair", "1,MAR-PER", "2,DZA-MAR"],
  "geodata/skipped.csv": ["pair,why", "ESP-PER,a text of 2014 with two facts"],
  "geodata/mission_coverage.csv": [
    "sender_region,host_region,class,share,low,high,yardstick,found,measured_on,basis",
    "all,all,embassy,96,92,97,100,96,,counted",
  ],
  "geodata/corrections.csv": ["table,key,column,value,why,source,checked_on"],
  "geodata/missions.csv": [
    "id,sender,host,class,kind,city,located_in,lon,lat,place_of,opened,status,status_since,status_note,last_seen,flags,sources,pages,wikidata",
    "MAR-PER-emb,MAR,PER,embassy,embassy,Lima,,-77.03,-12.1,mission,1986,listed,,,2025-11,,wikidata-2022 wp-foreign-relations,MAR PER,Q42",
    "PER-MAR-emb,PER,MAR,embassy,embassy,Rabat,,-6.8,34,city,,doubtful,,the page of Spain says otherwise,2022-11,opened-before-relations,wikidata-2022,,Q43",
  ],
  "geodata/accreditations.csv": [
    "sender,host,city,resident_in,from_own_capital,last_seen,flags,sources,pages",
    "PER,DZA,Rabat,MAR,,2025-11,several-residences,wp-foreign-relations,PER",
  ],
  "geodata/relations.csv": [
    "a,b,established,grade,other_date,caution,caution_of,note,sources,pages",
    "DZA,MAR,1962-10-01,agreed,,,,,wp-foreign-relations,DZA MAR",
    "MAR,PER,1964-06-18,disagreed,1964-06-08,,,no ground to prefer one of the two dates,wp-foreign-relations,MAR PER",
  ],
  "geodata/relation_spells.csv": [
    "a,b,state,since,until,by,certainty,note,sources,pages",
    "DZA,MAR,severed,2021-08-24,,DZA,certain,embassies closed,wp-foreign-relations,",
  ],
  "geodata/no_relations.csv": [
    "a,b,kind,certainty,since,note,sources,pages",
    "ESH,ESP,never,certain,,,general-knowledge,",
    "ESH,RUS,not-listed,likely,,,wp-foreign-relations,",
  ],
  "geodata/recognitions.csv": [
    "of,by,state,since,until,certainty,note,sources,pages",
    "ESH,PER,recognised,1984-08-16,1996-09-10,listed,,wp-foreign-relations,",
    "ESH,PER,withdrawn,1996-09-10,,likely,,general-knowledge,",
    "XAB,RUS,recognised,2008-08-26,,certain,,general-knowledge,",
  ],
  "geodata/trade_series.csv": [
    "exporter,importer,data_set,thousand_usd,doubts",
    "MAR,PER,baci-all,2014:10;;30,",
    "PER,MAR,baci-all,2016:5,",
  ],
  "geodata/trade_shares.csv": ["state,partner,direction,percent,year", "MAR,ESP,export,21.7,2014"],
  "geodata/visas.csv": ["from,to,rule,days", "MAR,PER,visa-free,90", "PER,MAR,visa-free,"],
  "geodata/borders.csv": ["a,b,km_by_a,km_by_b", "DZA,MAR,1900,1941.5"],
  "geodata/alliances.csv": [
    "a,b,pact_id,pact,obligations,since,until,members,sources",
    "DZA,MAR,atop-1,A treaty,defence consultation,1950-04-13,2009,2,atop",
    "DZA,MAR,atop-2,,neutrality,1990-01-02,,9,atop",
  ],
  "geodata/un_votes.csv": ["a,b,agreement", "MAR,PER,2014:77;;86"],
  "geodata/un_roll_calls.csv": ["year,count", "2014,80", "2015,76", "2016,92"],
  "geodata/leader_visits.csv": [
    "visitor,host,person,office,from,until,place,occasion,event,note,sources",
    "USA,PER,Barack Obama,President,2016-11-18,2016-11-20,,,,,us-historian",
  ],
  "geodata/aid.csv": [
    "donor,recipient,net,gross",
    "ESP,MAR,2019:-20;;300,2019:10;;400",
    "ESP,PER,2020:7,",
  ],
  "geodata/remittances.csv": ["sender,receiver,thousand_usd", "ESP,MAR,2017:1500;2000"],
  "geodata/migrants.csv": [
    "origin,destination,persons",
    "MAR,ESP,1990:600;;;;;700",
    "MAR,PER,1990:7",
  ],
  "geodata/refugees.csv": [
    "origin,asylum,group,persons,sources",
    "ESH,DZA,refugees,2023:5;;173600,unhcr",
    "ESH,DZA,palestine-refugees,2024:5,unrwa",
  ],
  "geodata/students.csv": ["origin,destination,persons", "MAR,ESP,1999:5;;0"],
  "geodata/us_troops.csv": ["host,troops", "SUN,1980:3", "ESP,2023:0;5"],
  "geodata/trade_agreements_wto.csv": [
    "a,b,agreement,name,status,covers,signed,since,until,sides",
    "ESP,MAR,wto-92,EU - Morocco,in-force,goods,1996-02-26,2000-03-01,,2",
    "MAR,USA,wto-7,A draft,signed,,2019-01-02,,,3",
  ],
  "geodata/investment_treaties.csv": [
    "a,b,signed,status,in_force,terminated,how_terminated",
    "ESP,MAR,1989-09-27,terminated,1992-01-15,2005-04-13,replaced",
    "ESP,PER,1994-11-17,signed,,,",
  ],
  "geodata/tax_treaties.csv": ["a,b,since,other_year", "ESP,MAR,1978,1985", "MAR,USA,,"],
  "geodata/sister_cities.csv": ["a,b,city_a,city_b", "ESP,MAR,Granada,Tetouan"],
  "geodata/languages.csv": ["a,b,language,name,standing", "ESP,PER,es,Spanish,official"],
  "geodata/visa_changes.csv": [
    "from,to,was,was_days,became,became_days,after,by",
    "MAR,PER,required,,visa-free,90,2023-12-03,2024-01-05",
  ],
  "geodata/organisation_sanctions.csv": [
    "organisation,target,case_id,measures,goals,open,in_fact_until,since,until,sources",
    "UN,SUN,ist-un-sun-91,arms trade,conflict,,,1990-09-25,1991-06-14,ist-sanctions",
    "AU,MAR,ist-au-mar-05,,,ongoing,,2005,,ist-sanctions",
  ],
  "geodata/statehood.csv": [
    "party,since,until,source,name_in_source",
    "MAR,1956-03-02,,general-knowledge,",
    "PER,1821-07-28,,general-knowledge,",
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
  const tables = Object.entries({ ...emptyTables(), ...TABLES }).map(
    ([file, lines]) => [file, lines.join("\n")] as const,
  );
  const dossier = ["geodata/dossiers/MAR-PER.yaml", NOTES] as const;
  return new Map([...tables, dossier, ...Object.entries(changes)]);
}

/** The tables of all kinds, without a row: the tree speaks of some only. */
function emptyTables(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    ALL_KINDS.map((kind: AnyKind) => [
      `geodata/${kind.id}.csv`,
      [Object.keys(rowSchemaOf(kind).shape).join(",")],
    ]),
  );
}

/** Returns the text of a table with lines added at its end. */
export function addLines(file: keyof typeof TABLES, ...lines: readonly string[]): string {
  return [...TABLES[file], ...lines].join("\n");
}

/** Returns the problems of a tree with the given files changed, as the command line prints them. */
export function problemsOf(changes: Readonly<Record<string, string>>): string[] {
  return readGeodata(makeTree(changes)).problems.map(formatProblem);
}

/** Returns the problems of the dossier of Morocco and Peru with the given text. */
export function problemsOfDossier(text: string): string[] {
  return problemsOf({ "geodata/dossiers/MAR-PER.yaml": text });
}

function letters(index: number): string {
  const first = ALPHABET[Math.floor(index / ALPHABET.length)] ?? "";
  return first + (ALPHABET[index % ALPHABET.length] ?? "");
}
