import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";
import { ownersOf } from "../../../geodata/import/pageTitles.ts";
import { joinIds } from "../../../geodata/import/sourceIds.ts";
import type { MissionTables } from "../missions/import.ts";

const COLUMNS = [
  "sender",
  "host",
  "city",
  "resident_in",
  "from_own_capital",
  "last_seen",
  "flags",
  "sources",
  "pages",
];

/** Returns `accreditations.csv`: ambassadors who reside elsewhere, one residence a row. */
export function importAccreditations(
  tables: Pick<MissionTables, "pageOwners" | "known"> & {
    readonly accreditations: readonly TableRow[];
  },
): ImportedTable {
  const selection = keepKnown(
    tables.accreditations,
    ["sender", "accredited_to", "resident_in"],
    tables.known,
  );
  const rows = selection.rows.map(
    (row): OwnRow => ({
      ...row,
      host: row.accredited_to,
      city: row.resident_city,
      sources: joinIds([
        ...(row.wikidata_2022 ? ["wikidata-2022"] : []),
        ...(row.wikipedia_2025 ? ["wp-foreign-relations"] : []),
      ]),
      pages: ownersOf(row.wikipedia_2025, tables.pageOwners),
    }),
  );
  const sorted = sortRows(rows, ["sender", "host", "resident_in", "city"]);
  return { text: writeTable(COLUMNS, sorted), remarks: selection.remarks };
}
