import { continueStates, wordFor } from "../../../geodata/import/continuing.ts";
import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";

const COLUMNS = [
  ...["gainer", "loser", "change_id", "procedure", "entity", "area_km2", "is_whole"],
  ...["with_fighting", "month", "note"],
];

const PROCEDURES: Readonly<Record<string, string>> = {
  cession: "cession",
  independence: "independence",
  // "Conquest" is the source's word for a change by force.
  conquest: "force",
  annexation: "annexation",
  mandate: "mandate",
  unification: "unification",
  secession: "secession",
};

/** Returns `territorial_changes.csv`: what passed from whom to whom, how and in which month. */
export function importTerritorialChanges(
  changes: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(changes, ["gainer", "loser"], known);
  const own = continueStates(rows, ["gainer", "loser"]).map(
    (row): OwnRow => ({
      ...row,
      change_id: `cow-${row.change_number}`,
      procedure: wordFor(PROCEDURES, row.procedure),
      entity: known.has(row.entity_party ?? "") ? row.entity_party : "",
      is_whole: row.portion === "whole" ? "yes" : "",
      with_fighting: row.military_conflict === "yes" ? "yes" : "",
      month: row.date,
    }),
  );
  return {
    text: writeTable(COLUMNS, sortRows(own, ["gainer", "loser", "month", "change_id"])),
    remarks,
  };
}
