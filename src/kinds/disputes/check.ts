import type { CheckedRow, RowFault } from "../checks.ts";

/** What rises above a threat somebody did: the row says who. */
export function checkDisputes<Row extends CheckedRow>(rows: readonly Row[]): RowFault<Row>[] {
  return rows.flatMap((row) => {
    const { level, act_of_a: actOfA, act_of_b: actOfB } = row.value;
    if (level === "none" || actOfA !== undefined || actOfB !== undefined) return [];
    return { row, found: `${level} by neither`, allowed: "an act of one of the two, at least" };
  });
}

/** A later re-coding leaves it out. */
export function isDisputeDoubted(row: Readonly<Record<string, unknown>>): boolean {
  return row.is_left_out !== undefined;
}
