import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepRows } from "../../../geodata/import/leftOut.ts";
import { yearCell } from "../../../geodata/import/yearCells.ts";

/** Returns `us_troops.csv`: troops of the United States in other states, by year. */
export function importUsTroops(
  troops: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const hosts = keepKnown(troops, ["host"], known);
  const kept = keepRows(hosts.rows, (row) =>
    row.host === "ESH"
      ? "ESH: troops in the territory of Western Sahara, not in the Sahrawi Republic"
      : undefined,
  );
  const own = kept.rows.map(
    (row): OwnRow => ({
      ...row,
      troops: yearCell(row.first_year ?? "", row.troops_per_year ?? ""),
    }),
  );
  return {
    text: writeTable(["host", "troops"], sortRows(own, ["host"])),
    remarks: [...hosts.remarks, ...kept.remarks],
  };
}
