import { formatCount, formatTable } from "./formatReport.ts";
import { BANDS, type DatedReport, type Spread } from "./measureDated.ts";

/** Returns how much of the pairs is dated as tables of Markdown. */
export function formatDated({ pairs, events, facts, tables, bestKnown }: DatedReport): string {
  const spread = (name: string, one: Spread) => [
    name,
    ...[one.median, one.tenth, one.ninetieth, ...one.pairs].map(formatCount),
  ];
  return [
    ...formatTable(
      [
        ...[`a pair, of ${formatCount(pairs)}`, "median", "tenth", "ninetieth percentile"],
        ...BANDS.map((least, index) => `pairs with ${nameBand(least, BANDS[index + 1])}`),
      ],
      [spread("dated events", events), spread("dated facts", facts)],
    ),
    "",
    "An event is told once, whatever tables have it, in the timeline or in a row of the page; those of more than",
    "the two are one a kind. Events and the newest figures of each kind and direction are the dated facts:",
    "",
    ...formatTable(
      ["table", "dated events", "newest figures", "pairs", "newest year"],
      tables.map((one) => [
        `\`${one.table}\``,
        formatCount(one.events),
        formatCount(one.figures),
        formatCount(one.pairs),
        String(one.newestYear),
      ]),
    ),
    "",
    ...formatTable(
      ["best-known pairs", "dated events", "dated facts"],
      bestKnown.map((one) => [
        one.names.join("–"),
        formatCount(one.events),
        formatCount(one.facts),
      ]),
    ),
  ].join("\n");
}

/** "0", "1–2", "12 and more". */
function nameBand(least: number, next: number | undefined): string {
  if (next === undefined) return `${least} and more`;
  return next - 1 === least ? String(least) : `${least}–${next - 1}`;
}
