import { describeRun, tabulate } from "./formatTable.ts";
import type { Results } from "./results.ts";

/** Prints the tables in columns of fixed width. */
export function printTables(results: Results): void {
  console.log(`\n${describeRun(results)}\nMedians, in brackets the 95th percentiles.\n`);
  for (const table of Object.values(tabulate(results))) console.log(`${toColumns(table)}\n`);
}

function toColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? "").length)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
