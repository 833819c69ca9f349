import type { CheckedRow, RowFault } from "../checks.ts";

/** What is pending has no end, and what has an outcome is not pending. */
export function checkCourtCases<Row extends CheckedRow>(rows: readonly Row[]): RowFault<Row>[] {
  return rows
    .filter(({ value }) => value.outcome === "pending" && value.ended !== undefined)
    .map((row) => ({
      row,
      found: "a pending case that has ended",
      allowed: "an outcome, or no end",
    }));
}
