import { formatCount, formatTable } from "./formatReport.ts";
import type { FormerReport } from "./measureFormer.ts";

/** Returns what is told of former states as a table of Markdown. */
export function formatFormer(states: readonly FormerReport[]): string {
  return formatTable(
    ["former state", "in its place", "facts told apart", "on the pages of pairs"],
    states.map(({ name, parties, facts, pairs }) => [
      name,
      parties.join(", "),
      formatCount(facts),
      formatCount(pairs),
    ]),
  ).join("\n");
}
