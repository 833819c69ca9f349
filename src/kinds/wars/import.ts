import { continueStates, orderEnds } from "../../../geodata/import/continuing.ts";
import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";

const COLUMNS = ["a", "b", "war_id", "war", "since", "until", "note"];

/** Returns `wars.csv`: who fought whom and when. Who won is a verdict of the source, and stays there. */
export function importWars(wars: readonly TableRow[], known: ReadonlySet<string>): ImportedTable {
  const { rows, remarks } = keepKnown(wars, ["a", "b"], known);
  const own = orderEnds(continueStates(rows, ["a", "b"])).map(
    (row): OwnRow => ({ ...row, war_id: `cow-${row.war_number}` }),
  );
  return { text: writeTable(COLUMNS, sortRows(own, ["a", "b", "since", "war_id"])), remarks };
}
