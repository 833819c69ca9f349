import { type OwnRow, sortRows, type TableRow, writeTable } from "./csv.ts";
import type { ImportedTable } from "./importedTable.ts";
import { keepKnown } from "./leftOut.ts";

/** Returns `statehood.csv`: the spells in which a party, or a former state, was independent. */
export function importStatehood(
  statehood: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(statehood, ["country"], known);
  const own = rows.map(
    (row): OwnRow => ({
      party: row.country,
      since: row.from,
      until: row.to,
      source:
        row.source === "factbook"
          ? "cia-factbook"
          : row.source?.replace("by hand", "general-knowledge"),
      name_in_source: row.name_in_source,
    }),
  );
  const columns = ["party", "since", "until", "source", "name_in_source"];
  return { text: writeTable(columns, sortRows(own, ["party", "since"])), remarks };
}
