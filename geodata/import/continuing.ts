import type { TableRow } from "./csv.ts";

/** States that go on with what a former one did and bound itself to: the atlas has it under them. */
const CONTINUING: Readonly<Record<string, { readonly code: string; readonly note: string }>> = {
  SUN: { code: "RUS", note: "Russia as the Soviet Union" },
};

/**
 * Returns the rows with former states replaced by those that go on with them, and a note that says so. A
 * row whose two ends are then the same is left out.
 */
export function continueStates(
  rows: readonly TableRow[],
  [one, other]: readonly [string, string],
): TableRow[] {
  return rows.flatMap((row): TableRow[] => {
    const [first, second] = [CONTINUING[row[one] ?? ""], CONTINUING[row[other] ?? ""]];
    const renamed: TableRow = {
      ...row,
      ...(first && { [one]: first.code }),
      ...(second && { [other]: second.code }),
      note: joinNotes(row.note, (first ?? second)?.note),
    };
    return renamed[one] === renamed[other] ? [] : [renamed];
  });
}

/**
 * Returns the rows of a table without a direction with their two codes in order.
 * @param sided pairs of columns that belong to the one and to the other
 */
export function orderEnds(
  rows: readonly TableRow[],
  sided: readonly (readonly [string, string])[] = [],
): TableRow[] {
  return rows.map((row) => {
    if ((row.a ?? "") <= (row.b ?? "")) return row;
    const swapped = [["a", "b"] as const, ...sided].flatMap(([one, other]) => [
      [one, row[other] ?? ""],
      [other, row[one] ?? ""],
    ]);
    return { ...row, ...Object.fromEntries(swapped) };
  });
}

/** Returns the remarks that are there as one; empty where there is none. */
function joinNotes(...notes: readonly (string | undefined)[]): string {
  return notes.filter(Boolean).join("; ");
}

/**
 * Returns the words of a source by those of ours.
 * @throws Error when the list does not have them
 */
export function wordFor(
  words: Readonly<Record<string, string>>,
  given: string | undefined,
): string {
  const own = words[given ?? ""];
  if (own === undefined)
    throw new Error(`"${given}" is not one of ${Object.keys(words).join(", ")}`);
  return own;
}
