import { defineClauses, sourcesOf } from "../defineClauses.ts";
import { mergeYears } from "../mergeYears.ts";
import { wars } from "./kind.ts";

/** So many wars a sentence names by their years. */
const MOST_NAMED = 4;

export const warClauses = defineClauses(wars, ({ rows }) => {
  const spans = mergeYears(rows);
  const last = spans.at(-1);
  if (last === undefined) return [];
  const said = { time: "past", weight: 98, sources: sourcesOf(rows), group: "fighting" } as const;
  return spans.length <= MOST_NAMED
    ? [{ ...said, form: "fought", numbers: spans.flat() }]
    : [{ ...said, form: "foughtOften", numbers: [spans.length, ...last] }];
});
