import type { FactRow } from "./factTables.ts";

/** Returns whether two rows of a table say the same, wherever they stand in their file. */
export function isSameRow(
  one: FactRow<unknown> | undefined,
  other: FactRow<unknown> | undefined,
): boolean {
  if (one === other) return true;
  return (
    isSameValue(one?.value, other?.value) &&
    one?.remark === other?.remark &&
    one?.correctedBy.join() === other?.correctedBy.join()
  );
}

/** A row that was read before has its value again, but for the few that corrections amend or add. */
function isSameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
