import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";

const COLUMNS = ["sender", "target", "diplomats", "occasion", "day"];

/** Returns `expulsions.csv`: who sent away whose diplomats, and on which occasion. */
export function importExpulsions(
  expulsions: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(expulsions, ["sender", "target"], parties);
  const own = rows.map((row): OwnRow => ({ ...row, day: row.date }));
  return { text: writeTable(COLUMNS, sortRows(own, ["sender", "target", "day"])), remarks };
}
