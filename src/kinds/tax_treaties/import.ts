import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";

/** Returns `tax_treaties.csv`: who has a tax treaty with whom, and of which year. */
export function importTaxTreaties(
  treaties: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(treaties, ["party_a", "party_b"], parties);
  const own = rows.map((row): OwnRow => {
    const [a, b] = [row.party_a ?? "", row.party_b ?? ""].sort();
    return { a, b, since: row.treaty_year, other_year: row.other_treaty_year };
  });
  return {
    text: writeTable(["a", "b", "since", "other_year"], sortRows(own, ["a", "b"])),
    remarks,
  };
}
