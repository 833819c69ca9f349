import { type OwnRow, sortRows, type TableRow, writeTable } from "./csv.ts";
import type { ImportedTable } from "./importedTable.ts";
import { keepKnown, keepRows } from "./leftOut.ts";

const SERIES_COLUMNS = ["exporter", "importer", "data_set", "first_year", "thousand_usd"];

/** Returns `trade_series.csv`: one direction of one pair in one data set a row. */
export function importTradeSeries(
  series: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const known = keepKnown(series, ["exporter", "importer"], parties);
  const kept = keepRows(known.rows, (row) =>
    row.exporter === "ESH" || row.importer === "ESH"
      ? "ESH: trade of the territory of Western Sahara, not of the Sahrawi Republic"
      : undefined,
  );
  const own = kept.rows.map(
    (row): OwnRow => ({
      ...row,
      data_set: row.source,
      thousand_usd: row.thousand_usd_per_year,
    }),
  );
  return {
    text: writeTable(SERIES_COLUMNS, sortRows(own, ["exporter", "importer", "data_set"])),
    remarks: [...known.remarks, ...kept.remarks],
  };
}
