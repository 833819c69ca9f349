import type { CheckedRow, RowFault } from "../checks.ts";

/** What has ended says when; what was only signed was never in force. */
export function checkInvestmentTreaties<Row extends CheckedRow>(
  rows: readonly Row[],
): RowFault<Row>[] {
  return rows.flatMap((row) => {
    const { status, in_force: inForce, terminated } = row.value;
    if ((status === "terminated") !== (terminated !== undefined)) {
      const found =
        terminated === undefined ? "terminated without a day" : `terminated but ${status}`;
      return {
        row,
        found,
        allowed: "allowed is a day with the status terminated, and none without",
      };
    }
    if (status === "signed" && inForce !== undefined) {
      return { row, found: "signed, and in force", allowed: "allowed is in-force as the status" };
    }
    return [];
  });
}
