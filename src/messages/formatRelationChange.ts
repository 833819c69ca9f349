import type { RelationChange } from "../domain/pairRelations.ts";
import { formatSince, formatYear } from "./format/formatFactDate.ts";

const WORDS: Readonly<Record<RelationChange["state"], string>> = {
  downgraded: "lowered",
  suspended: "suspended",
  severed: "broken off",
  "stated-none": "stated that there are none",
  resumed: "restored",
};

/**
 * Returns a change of relations in words: "broken off 1961–2015" of one that is over, "suspended since
 * 24 February 2022" of one that stands.
 * @param before the change that is told right before it: what befell relations again has its years alone
 */
export function formatRelationChange(
  { state, since, until, isStanding }: RelationChange,
  before?: RelationChange,
): string {
  const words = WORDS[state];
  if (isStanding && state !== "resumed") {
    return since.shape === "unknown" ? words : `${words} ${formatSince(since)}`;
  }
  const [from, to] = [formatYear(since), until && state !== "resumed" ? formatYear(until) : ""];
  if (from === "") return to === "" ? words : `${words} until ${to}`;
  const years = to === "" || to === from ? from : `${from}–${to}`;
  return before?.state === state ? years : `${words} ${years}`;
}
