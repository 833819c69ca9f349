import { defineClauses, sourcesOf } from "../defineClauses.ts";
import { mergeYears } from "../mergeYears.ts";
import { armedConflicts } from "./kind.ts";

/** Of more than so many stretches a sentence says the last. */
const MOST_NAMED = 3;

export const armedConflictClauses = defineClauses(armedConflicts, ({ rows }) => {
  const against = rows.filter(({ role }) => role === "against");
  const spans = mergeYears(against);
  const last = spans.at(-1);
  if (last === undefined) return [];
  const said = {
    time: "past",
    weight: 84,
    sources: sourcesOf(against),
    group: "fighting",
  } as const;
  return spans.length <= MOST_NAMED
    ? [{ ...said, form: "fought", numbers: spans.flat() }]
    : [{ ...said, form: "foughtOften", numbers: [spans.length, ...last] }];
});
