import type { CheckedRow, RowFault } from "../checks.ts";

/** Identical votes agree: the one share is never below the other. */
export function checkVotes<Row extends CheckedRow>(rows: readonly Row[]): RowFault<Row>[] {
  return rows.flatMap((row) => {
    const [agreement, identical] = [
      Number(row.value.agreement_percent),
      Number(row.value.identical_percent),
    ];
    if (agreement >= identical) return [];
    const found = `agreement ${agreement} is below identical ${identical}`;
    return { row, found, allowed: "identical votes agree" };
  });
}
