import type { MissionLevel } from "../domain/countedMission.ts";
import type { PairState } from "../domain/pairState.ts";
import type { PartyStatus } from "../domain/partyStatus.ts";
import { formatCount } from "./format/formatFigures.ts";
import { pairName } from "./pairTitle.ts";

const figures = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

function counted(count: number, rows: "states" | "pairs"): string {
  const words = { states: ["state", "states"], pairs: ["pair", "pairs"] }[rows];
  return `${formatCount(count)} ${words[count === 1 ? 0 : 1]}`;
}

/** Words of the table. */
export const tableMessages = {
  region: "Table",
  rows: "Rows",
  rowsOf: { states: "States", pairs: "Pairs" },
  find: "Find in the table",
  /** "27 states", "351 pairs" */
  count: counted,
  countOf: (left: number, count: number, rows: "states" | "pairs") =>
    `${formatCount(left)} of ${counted(count, rows)}`,
  unknownMore: (count: number) => `not known of ${formatCount(count)} more`,
  unknownInside: "not known whether inside",
  pairName,
  columns: {
    partyA: "Party A",
    partyB: "Party B",
    relations: "Relations",
    since: "Since",
    missionsAToB: "Missions of A in B",
    missionsBToA: "Missions of B in A",
    tradeAToB: "Trade, A to B",
    tradeBToA: "Trade, B to A",
    tradeTotal: "Trade, both ways",
    documented: "Documented",
    state: "State",
    side: "Side",
    standing: (name: string) => `Between it and ${name}`,
    region: "Region",
    status: "Status",
    relationsWith: "Relations with",
    sent: "Missions sent",
    hosted: "Missions hosted",
    memberSince: (name: string) => `${name} since`,
  },
  tradeUnit: (year: number) => `US$ million, ${year}`,
  relationsUnit: (count: number) => `of ${formatCount(count)} shown`,
  missionsUnit: "of all states",
  /** In a past year: the status is not that of the year. */
  statusUnit: "today",
  states: {
    relations: "relations",
    broken: "broken off or suspended",
    "stated-none": "stated that there are none",
    "nothing-found": "nothing found",
  } satisfies Record<PairState, string>,
  notIndependent: "not independent",
  oneNotIndependent: "one not independent",
  /** Under a table in which that can stand. */
  independence: "Independent: by Gleditsch and Ward’s list of states.",
  statuses: {
    member: "UN member",
    observer: "UN observer",
    associated: "associated state",
    limited: "limited recognition",
  } satisfies Record<PartyStatus, string>,
  yes: "yes",
  missionLevels: {
    resident: "yes",
    consular: "consulates only",
    "none-found": "none found",
  } satisfies Record<MissionLevel, string>,
  noneFound: "none found",
  noFigure: "no figure",
  dash: "—",
  notKnown: "not known",
  /** In place of what only the past can tell. */
  beforePast: { "on-its-way": "on its way", "did-not-load": "did not load" },
  documented: "documented",
  singleFacts: "single facts",
  noDossier: "no article stands behind it",
  bothSides: (one: string, other: string) => `${one} and ${other}`,
  missionsResident: "Missions are embassies, or offices in their place.",
  tradeGoods: "Trade: goods, in one data set a year. What it does not have is no figure.",
  changeSince: (year: number) => `Since ${year}`,
  undated: (count: string) => `Without a date, as of the source, in every year: ${count}.`,
  notFound: "What was not found may exist: the lists are not complete.",
  loading: "Loading the table …",
  missing: "What the table needs did not load.",
  nothingLeft: (text: string) => `No row has “${text}” in its names.`,
  showAll: "Show all rows",
  noPairs: (sentence: string) => `No pair has what the lines ask for. ${sentence}.`,
  onePartyNoPair: "A pair needs two states, and only one passes the filter.",
  clearFilter: "Clear the filter",
} as const;

/**
 * Returns an amount of trade in million US dollars, as exact as is of use: "1,234", "12.3", "under
 * 0.1".
 * @param thousandUsd thousands of US dollars
 */
export function formatMillionUsd(thousandUsd: number): string {
  const million = thousandUsd / 1000;
  // A table of thousands rounds the smallest amounts down to 0, which is not nothing.
  if (million < 0.05) return "under 0.1";
  return million < 99.95 ? figures.format(million) : whole.format(million);
}

/** Returns what is said of a sum of which one part has no figure. */
export function formatAtLeast(amount: string): string {
  return `at least ${amount}`;
}
