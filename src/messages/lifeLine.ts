import type { Lane } from "../domain/lifeLanes.ts";
import type { MarkWord } from "../domain/markWord.ts";
import { lineYearMessages } from "./lineYear.ts";

/** Words of the life line of a pair. */
export const lifeLineMessages = {
  lanes: {
    relations: "Relations",
    conflicts: "Conflicts",
    treaties: "Treaties",
    military: "Military",
    missions: "Missions",
    visits: "Visits",
    people: "People",
    trade: "Trade",
    other: "Other",
  } satisfies Readonly<Record<Lane, string>>,
  /** The rows that have a direction, in short: codes. */
  missionsOf: (from: string, to: string) => `${from} in ${to}`,
  oneWay: (from: string, to: string) => `${from} to ${to}`,
  laneOneWay: (lane: string, from: string, to: string) => `${lane}, ${from} to ${to}`,
  rows: "Rows of the life line",
  how: "· Drag across to read another year.",
  ...lineYearMessages,
  rule: "Rule of one over the other",
  /** Beside a mark. */
  words: {
    war: (years: string) => `war ${years}`,
    pact: (years: string) => `pact ${years}`,
    rule: (years: string) => `rule ${years}`,
  } satisfies Readonly<Record<Exclude<MarkWord, "none">, (years: string) => string>>,
  years: (from: number, until: number) =>
    from === until
      ? String(from)
      : `${from}–${String(until).slice(sameCentury(from, until) ? 2 : 0)}`,
  since: (from: number) => `${from}–`,
  sinceWords: (from: number) => `since ${from}`,
  lastKnown: (from: number, until: number) => `since ${from}, as of ${until}`,
  between: (from: number, until: number) => `between ${from} and ${until}`,
  markOf: (years: string, text: string) => `${years}: ${text}`,
  count: {
    relations: (count: number) => plural(count, "turn of relations", "turns of relations"),
    conflicts: (count: number) => plural(count, "conflict or dispute", "conflicts and disputes"),
    treaties: (count: number) => plural(count, "treaty or agreement", "treaties and agreements"),
    military: (count: number) => plural(count, "military event", "military events"),
    missions: (count: number) => plural(count, "change of missions", "changes of missions"),
    visits: (count: number) => plural(count, "visit", "visits"),
    people: (count: number) => plural(count, "event of people", "events of people"),
    trade: (count: number) => plural(count, "event of trade or aid", "events of trade and aid"),
    other: (count: number) => plural(count, "other event", "other events"),
  } satisfies Readonly<Record<Lane, (count: number) => string>>,
  ofMany: (count: number) =>
    count === 1 ? "1 pact of many states" : `${count} pacts of many states`,
  decade: (decade: number, words: string) => `${decade}s: ${words}`,
  sinceUnknown: "since when is not known",
  missionsUndated: (count: number, asOf: string) =>
    count === 1 ? `1, dates unknown, as of ${asOf}` : `${count}, dates unknown, as of ${asOf}`,
  missionsUndatedSpoken: (from: string, to: string, count: number, asOf: string) =>
    `Missions of ${from} in ${to}: ${count}, since when is not known, as of ${asOf}`,
  figuresSpoken: (what: string, from: number, until: number) => `${what}, ${from} to ${until}`,
  tradeOf: (from: string, to: string) => `What ${from} sold to ${to}`,
  peopleOf: (from: string, to: string) => `People from ${from} in ${to}`,
  /** Below the name of the row: whom it counts. */
  counted: { migrants: "migrants", refugees: "refugees", students: "students" },
  countedOf: {
    migrants: (from: string, to: string) => `Migrants from ${from} in ${to}`,
    refugees: (from: string, to: string) => `Refugees from ${from} in ${to}`,
    students: (from: string, to: string) => `Students from ${from} in ${to}`,
  },
  territory: "Western Sahara",
  peopleIn: (persons: string, counted: string, from: string, to: string) =>
    `${persons} ${counted} from ${from} in ${to}`,
  soldIn: (from: string, to: string, amount: string) => `${from} to ${to} US$ ${amount}`,
  nothingIn: "nothing dated",
  /** Some of them are sentences of their own. */
  inYear: (year: number, clauses: readonly string[]) => `${year}: ${clauses.join(" · ")}`,
  showOnLine: "Show on the life line",
} as const;

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function sameCentury(from: number, until: number): boolean {
  return Math.floor(from / 100) === Math.floor(until / 100) && from > 999;
}
