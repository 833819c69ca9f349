import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";
import { yearCellOfColumns } from "../../../geodata/import/yearCells.ts";

/** Returns `migrants.csv`: who was born in one state and lives in another, by year. */
export function importMigrants(
  migrants: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const ends = ["origin", "destination"];
  const { rows, remarks } = keepKnown(migrants, ends, parties);
  const own = rows.map((row): OwnRow => ({ ...row, persons: yearCellOfColumns(row, /^(\d{4})$/) }));
  return { text: writeTable([...ends, "persons"], sortRows(own, ends)), remarks };
}
