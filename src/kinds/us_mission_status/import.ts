import { continueStates } from "../../../geodata/import/continuing.ts";
import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";

const COLUMNS = ["host", "status", "is_first", "since", "until", "note"];

/** Returns `us_mission_status.csv`: the level of the mission of the United States, day by day. */
export function importUsMissionStatus(
  spells: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(spells, ["host"], known);
  const named = continueStates(
    rows.map((row) => ({ ...row, sender: "USA" })),
    ["sender", "host"],
  );
  const met = new Set<string>();
  const own = sortRows(named, ["host", "since"]).map((row): OwnRow => {
    const isFirst = !met.has(row.host ?? "");
    met.add(row.host ?? "");
    return {
      ...row,
      status: row.status?.replaceAll(" ", "-"),
      is_first: isFirst ? "yes" : "",
    };
  });
  return { text: writeTable(COLUMNS, own), remarks };
}
