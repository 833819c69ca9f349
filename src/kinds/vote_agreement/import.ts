import { sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";

/** Returns `vote_agreement.csv`: how often two states voted alike in the General Assembly. */
export function importVotes(
  votes: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(votes, ["a", "b"], parties);
  const columns = ["a", "b", "votes", "identical_percent", "agreement_percent"];
  return { text: writeTable(columns, sortRows(rows, ["a", "b"])), remarks };
}
