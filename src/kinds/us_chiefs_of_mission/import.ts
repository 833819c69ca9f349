import { continueStates } from "../../../geodata/import/continuing.ts";
import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepOnce } from "../../../geodata/import/leftOut.ts";

const COLUMNS = ["host", "chief_id", "person", "rank", "appointed", "since", "left", "note"];

/** Returns `us_chiefs_of_mission.csv`: who led the mission of the United States where and when. */
export function importUsChiefs(
  chiefs: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(chiefs, ["host"], known);
  const own = continueStates(
    rows.map((row) => ({ ...row, sender: "USA" })),
    ["sender", "host"],
  ).map(
    (row): TableRow => ({
      ...row,
      chief_id: row.source_id?.replaceAll(/-+/g, "-") ?? "",
      since: row.credentials || row.appointed || "",
    }),
  );
  const once = keepOnce(own, ["host", "chief_id", "since"]);
  const table = once.rows as readonly OwnRow[];
  return {
    text: writeTable(COLUMNS, sortRows(table, ["host", "since", "chief_id"])),
    remarks: [...remarks, ...once.remarks],
  };
}
