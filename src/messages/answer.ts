import { formatCount } from "./format/formatFigures.ts";
import { pairName } from "./pairTitle.ts";

/** Words of the answer to a question, and of the question whose parts can be changed in it. */
export const answerMessages = {
  title: "Answer",
  question: "The question",
  /** What a screen reader calls each part of the question. */
  parts: {
    what: "What",
    whom: "Between",
    who: "And",
    which: "Which of them",
    year: "In the year",
    since: "Compared with the year",
  },
  between: " between ",
  among: " among ",
  and: " and ",
  in: " in ",
  comparedWith: ", compared with ",
  which: "; of these ",
  stop: ".",
  oneAnother: "one another",
  allStates: "all states",
  filtered: "those that the filter lets pass",
  membersOf: (name: string) => `members of ${name}`,
  statesOf: (name: string) => `states of ${name}`,
  groups: { states: "States", organisations: "Organisations", regions: "Regions" },
  allClasses: "all",
  compare: "Compare with an earlier year",
  stopComparing: "Compare no more",
  /** "12 states", "351 pairs" */
  count: (count: number, rows: "states" | "pairs") =>
    `${formatCount(count)} ${rows === "states" ? (count === 1 ? "state" : "states") : count === 1 ? "pair" : "pairs"}`,
  countOf: (text: string, all: number) => `${text} of ${formatCount(all)}`,
  none: "None of those that were asked about.",
  loading: "Loading what answers it …",
  missing: "What answers it did not load.",
  more: (rest: number) => `${formatCount(rest)} more`,
  moved: (since: number, year: number) => `What moved, ${since}–${year}`,
  gone: (since: number) => `In ${since}, and no more`,
  come: (since: number) => `Not in ${since}`,
  oneYearOfTrade: "The figures of trade are of one year: they are not compared.",
  nothingMoved: "Nothing: the same as then.",
  sources: "Sources",
  /** Behind its title. */
  source: (publisher: string, date: string) => `. ${publisher}; ${date}.`,
  marks: (from: number, until: number) => `${from}–${until}`,
  sourceMarks: (from: number, until: number) =>
    from === until ? `Source ${from}` : `Sources ${from} to ${until}`,
  pair: pairName,
  pageOf: (name: string) => `The page of ${name}`,
  table: "The same as a table",
} as const;
