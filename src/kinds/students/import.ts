import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";
import { yearCell } from "../../../geodata/import/yearCells.ts";

/** Returns `students.csv`: students from one state in another, by year. */
export function importStudents(
  students: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const ends = ["origin", "destination"];
  const { rows, remarks } = keepKnown(students, ends, parties);
  const own = rows.map(
    (row): OwnRow => ({
      ...row,
      persons: yearCell(row.first_year ?? "", row.persons_per_year ?? ""),
    }),
  );
  return { text: writeTable([...ends, "persons"], sortRows(own, ends)), remarks };
}
