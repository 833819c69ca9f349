import type { CheckedRow, RowFault } from "../checks.ts";

/** A journey that names a meeting says what it was: one to a meeting is no visit to the host. */
export function checkLeaderVisits<Row extends CheckedRow>(rows: readonly Row[]): RowFault<Row>[] {
  return rows
    .filter(({ value }) => value.event !== undefined && value.occasion === undefined)
    .map((row) => ({
      row,
      found: `${row.value.event}, and no occasion`,
      allowed: "an event with the occasion, such as multilateral",
    }));
}
