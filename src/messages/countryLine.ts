import { lineYearMessages } from "./lineYear.ts";
/** Words of the life line of a country. */
export const countryLineMessages = {
  ...lineYearMessages,
  lanes: {
    state: "State",
    relations: "Relations",
    breaks: "Broken off",
    organisations: "Joined",
    wars: "Wars",
  },
  rows: "Rows of the life line",
  spell: (from: number, until: number | null) =>
    until === null ? `since ${from}` : from === until ? String(from) : `${from}–${until}`,
  independent: "an independent state by the list used",
  independentFirst: (listBegins: number) =>
    `an independent state by the list used, which begins in ${listBegins}`,
  /** Of a state that was one when the list begins. */
  firstSpell: (from: number, until: number | null) =>
    until === null ? `since before ${from}` : `until ${until}`,
  begun: (partner: string) => `relations with ${partner}`,
  broken: (partner: string) => `relations with ${partner} suspended or broken off`,
  joined: (organisation: string) => `joined: ${organisation}`,
  war: (war: string, against: string) => `${war}, against ${against}`,
  markOf: (years: string, words: string) => `${years}: ${words}`,
  count: {
    state: (count: number) => plural(count, "spell as a state", "spells as a state"),
    relations: (count: number) => `relations begun with ${count}`,
    breaks: (count: number) => plural(count, "break", "breaks"),
    organisations: (count: number) => plural(count, "organisation joined", "organisations joined"),
    wars: (count: number) => plural(count, "war", "wars"),
  },
  decade: (decade: number, words: string) => `${decade}s: ${words}`,
  isState: "an independent state",
  isNoState: "no independent state by the list used",
  begunUntil: (count: number) => `relations begun with ${count} by then, as far as dated`,
  standing: {
    breaks: (names: string) => `broken off: ${names}`,
    wars: (names: string) => `war: ${names}`,
  },
  others: (count: number) => (count === 1 ? "1 other" : `${count} others`),
  inYear: (year: number, clauses: readonly string[]) => `${year}: ${clauses.join("; ")}`,
  inWords: "State, breaks and wars in words",
  showOnLine: (years: string) => `${years}: show on the life line`,
  none: "Nothing dated is known of it.",
} as const;

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
