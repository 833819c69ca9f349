import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepOnce } from "../../../geodata/import/leftOut.ts";

/** Returns `journeys.csv`: journeys abroad of presidents and secretaries of state. */
export function importJourneys(
  journeys: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const columns = ["host", "from", "until", "office", "visitor"];
  const kept = keepKnown(journeys, ["host"], known);
  const once = keepOnce(kept.rows, ["host", "from", "to", "role", "visitor"]);
  const own = once.rows.map((row): OwnRow => ({ ...row, until: row.to, office: row.role }));
  return {
    text: writeTable(columns, sortRows(own, columns)),
    remarks: [...kept.remarks, ...once.remarks],
  };
}
