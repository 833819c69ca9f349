import type { TableRow } from "./csv.ts";

/** Rows that are kept, and why others were not: a count a reason, so that nothing goes silently. */
export interface Selection {
  readonly rows: readonly TableRow[];
  readonly remarks: readonly string[];
}

/**
 * Returns the rows whose codes are all known. Rows that name a territory, a former state without a
 * page or a code by mistake are left out and counted by column and code.
 * @param columns columns that hold one code; an empty cell is none
 */
export function keepKnown(
  rows: readonly TableRow[],
  columns: readonly string[],
  known: ReadonlySet<string>,
): Selection {
  return keepRows(rows, (row) => {
    const column = columns.find((name) => row[name] && !known.has(row[name] ?? ""));
    return column === undefined ? undefined : `${column} ${row[column]} is no actor of the atlas`;
  });
}

/** Returns the rows for which the function names no reason to leave them out. */
export function keepRows(
  rows: readonly TableRow[],
  reasonToLeaveOut: (row: TableRow) => string | undefined,
): Selection {
  const counts = new Map<string, number>();
  const kept = rows.filter((row) => {
    const reason = reasonToLeaveOut(row);
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return reason === undefined;
  });
  const remarks = [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([reason, count]) => `left out: ${count} ${count === 1 ? "row" : "rows"}: ${reason}`);
  return { rows: kept, remarks };
}

/** Returns the rows without those that repeat an earlier one in all the columns. */
export function keepOnce(rows: readonly TableRow[], columns: readonly string[]): Selection {
  const seen = new Set<string>();
  return keepRows(rows, (row) => {
    const key = columns.map((column) => row[column]).join(" ");
    if (seen.has(key)) return `the same again: ${key}`;
    seen.add(key);
    return undefined;
  });
}
