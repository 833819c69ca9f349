import { continueStates, orderEnds, wordFor } from "../../../geodata/import/continuing.ts";
import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepRows } from "../../../geodata/import/leftOut.ts";

const COLUMNS = ["a", "b", "nearness", "since", "until", "note"];

const NEARNESS: Readonly<Record<string, string>> = {
  "land or river border": "land",
  "sea, up to 12 miles": "sea-12",
  "sea, up to 24 miles": "sea-24",
  "sea, up to 150 miles": "sea-150",
  "sea, up to 400 miles": "sea-400",
};

/** Returns `neighbours.csv`: land borders and near coasts of home territories, over time. */
export function importNeighbours(
  neighbours: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const ofActors = keepKnown(neighbours, ["a", "b"], known);
  // The Soviet Union's last month was the first of its republics as states: Russia goes on with it.
  const lasting = keepRows(ofActors.rows, ({ since, until }) =>
    since === until ? "of a month that the state that goes on has too" : undefined,
  );
  const own = orderEnds(continueStates(lasting.rows, ["a", "b"])).map(
    (row): OwnRow => ({ ...row, nearness: wordFor(NEARNESS, row.kind) }),
  );
  return {
    text: writeTable(COLUMNS, sortRows(own, ["a", "b", "since", "nearness"])),
    remarks: [...ofActors.remarks, ...lasting.remarks],
  };
}
