import { unpackPoint } from "../../domain/packedDate.ts";
import type { CheckedRow, RowFault } from "../checks.ts";

/** A state has one level at a time: a spell begins after the one before it has ended. */
export function checkMissionStatus<Row extends CheckedRow>(rows: readonly Row[]): RowFault<Row>[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1]?.value;
    if (before === undefined || before.host !== row.value.host) return [];
    const [end, start] = [before.until, row.value.since].map((date) =>
      unpackPoint(Number(date ?? 0)),
    );
    if (end && start && end.latest < start.latest) return [];
    return {
      row,
      found: "a level before the one before has ended",
      allowed: "one level at a time",
    };
  });
}
