import { formatCount, formatTable } from "./formatReport.ts";
import type { ToldReport } from "./measureTold.ts";

/** Returns what the told pairs hold as tables of Markdown. */
export function formatTold({ full, notes, events, facts, sources }: ToldReport): string {
  const { tenth, median, ninetieth } = facts;
  return [
    ...formatTable(
      [
        ...["told pairs", "in full", "single facts", "events"],
        ...["facts of a full dossier: median", "tenth", "ninetieth percentile"],
      ],
      [[full + notes, full, notes, events, median, tenth, ninetieth].map(formatCount)],
    ),
    "",
    ...formatTable(
      ["sources of dossiers, as of", "sources", "told pairs that cite them"],
      sources.map((one) => [
        one.year === undefined ? "not said" : String(one.year),
        formatCount(one.sources),
        formatCount(one.dossiers),
      ]),
    ),
  ].join("\n");
}
