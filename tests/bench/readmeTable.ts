import { describeRun, tabulate } from "./formatTable.ts";
import type { Results } from "./results.ts";

const START = "<!-- benchmark: npm run bench -- --write -->";
const END = "<!-- end of benchmark -->";

/** Returns the tables as Markdown, or that there is no run yet. */
export function formatReadmeTable(results: Results | undefined): string {
  if (!results) return "No run is recorded.";
  const { comparison, growth, load } = tabulate(results);
  const blocks = [describeRun(results), ...[comparison, growth, load].map(toMarkdown)];
  return blocks.join("\n\n");
}

/**
 * Returns the text with the tables put between their two lines.
 * @throws Error when the text lacks one of the lines
 */
export function replaceTable(text: string, table: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) {
    throw new Error(`no place for the benchmark: "${START}" … "${END}"`);
  }
  return `${text.slice(0, start + START.length)}\n\n${table}\n\n${text.slice(end)}`;
}

function toMarkdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
