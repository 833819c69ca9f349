import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";
import { yearCellOfColumns } from "../../../geodata/import/yearCells.ts";

/** Returns `remittances.csv`: what people in one state send to another, as estimated, by year. */
export function importRemittances(
  remittances: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const ends = ["sender", "receiver"];
  const { rows, remarks } = keepKnown(remittances, ends, parties);
  const own = rows.map(
    (row): OwnRow => ({ ...row, thousand_usd: yearCellOfColumns(row, /^thousand_usd_(\d{4})$/) }),
  );
  return { text: writeTable([...ends, "thousand_usd"], sortRows(own, ends)), remarks };
}
