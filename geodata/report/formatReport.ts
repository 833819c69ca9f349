import type { CoverageFile } from "../../src/domain/dataset.ts";

/** Lines between which the report stands in `geodata/README.md`. */
export const REPORT_START = "<!-- report: npm run geodata:report -- --write -->";
export const REPORT_END = "<!-- end of report -->";

/** Returns what the tables hold as tables of Markdown, for people to read. */
export function formatReport({ tables, pairs, pairsByKinds }: CoverageFile): string {
  const rows = tables.map((table) => [
    `\`${table.table}\``,
    formatCount(table.rows),
    String(table.parties),
    formatCount(table.pairs),
    formatYears(table.oldestYear, table.newestYear),
    formatCount(table.doubted),
    table.sources.join(", "),
  ]);
  const labels = ["0", "1–2", "3–5", "6 and more"];
  const shares = pairsByKinds.map((count, index) => [
    labels[index] ?? "",
    formatCount(count),
    `${((count / pairs) * 100).toFixed(1)} %`,
  ]);
  return [
    ...formatTable(
      ["table", "rows", "parties", "pairs", "years", "rows doubted", "sources, most cited first"],
      rows,
    ),
    "",
    ...formatTable([`kinds of facts`, `pairs of ${formatCount(pairs)}`, "share"], shares),
  ].join("\n");
}

/**
 * Returns the text with the report put between its two lines.
 * @throws Error when the text lacks one of the lines
 */
export function replaceReport(text: string, report: string): string {
  const [start, end] = [text.indexOf(REPORT_START), text.indexOf(REPORT_END)];
  if (start < 0 || end < start) {
    throw new Error(`no place for the report: "${REPORT_START}" … "${REPORT_END}"`);
  }
  const before = text.slice(0, start + REPORT_START.length);
  return `${before}\n\n${report}\n\n${text.slice(end)}`;
}

/** Returns the lines of a table of Markdown. */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

function formatYears(oldest: number | undefined, newest: number | undefined): string {
  if (oldest === undefined || newest === undefined) return "";
  return oldest === newest ? String(oldest) : `${oldest}–${newest}`;
}

/** "14,765". */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
