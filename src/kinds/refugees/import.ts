import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";
import { yearCell } from "../../../geodata/import/yearCells.ts";

const COLUMNS = ["origin", "asylum", "group", "persons", "sources"];

/** Returns `refugees.csv`: who from one state has, or asks for, protection in another, by year. */
export function importRefugees(
  refugees: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(refugees, ["origin", "asylum"], parties);
  const own = rows.map(
    (row): OwnRow => ({
      ...row,
      group: row.kind?.replaceAll("_", "-"),
      persons: yearCell(row.first_year ?? "", row.persons_per_year ?? ""),
      sources: row.source,
    }),
  );
  return { text: writeTable(COLUMNS, sortRows(own, ["origin", "asylum", "group"])), remarks };
}
