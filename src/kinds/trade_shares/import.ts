import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepRows } from "../../../geodata/import/leftOut.ts";

const SHARE_COLUMNS = ["state", "partner", "direction", "percent", "year"];

/** Returns `trade_shares.csv`: what share of a state's exports or imports a partner had in a year. */
export function importTradeShares(
  shares: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const known = keepKnown(shares, ["country", "partner"], parties);
  const two = keepRows(known.rows, (row) =>
    row.country === row.partner ? `${row.country} as its own partner` : undefined,
  );
  const own = two.rows.map((row): OwnRow => ({ ...row, state: row.country }));
  return {
    text: writeTable(SHARE_COLUMNS, sortRows(own, ["state", "direction", "year", "partner"])),
    remarks: [...known.remarks, ...two.remarks],
  };
}
