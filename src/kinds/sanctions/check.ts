import type { CheckedRow, RowFault } from "../checks.ts";

/** What has no end says whether it went on when its source ended; what has one does not go on. */
export function checkSanctions<Row extends CheckedRow>(rows: readonly Row[]): RowFault<Row>[] {
  return rows.flatMap((row) => {
    const { until, open } = row.value;
    if ((until === undefined) !== (open === undefined)) return [];
    const found =
      until === undefined ? "neither an end nor why there is none" : `an end, and ${open}`;
    return { row, found, allowed: "an end, or why there is none" };
  });
}
