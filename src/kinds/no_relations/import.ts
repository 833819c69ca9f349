import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";
import { joinIds, pagesOf, sourceIdsOf } from "../../../geodata/import/sourceIds.ts";

const ABSENCE_COLUMNS = ["a", "b", "kind", "certainty", "since", "note", "sources", "pages"];

const ABSENCE_KINDS: Readonly<Record<string, string>> = {
  never: "never",
  "not recognised": "not-recognised",
  "broken off": "broken-off",
  suspended: "suspended",
  "not listed": "not-listed",
};
/** Notes that say only what the kind and the certainty say. */
export const SAID_BY_KIND =
  /^(neither page lists relations|not on the list of|the list of relations of|withdrawn$|frozen$|suspended$)/;
const NEITHER_PAGE = "neither page lists relations";
const BY_ACTOR = /^by [A-Z]{3}(; )?/;

/** Returns `no_relations.csv`: pairs without relations, by kind; only certain ones may be stated. */
export function importNoRelations(
  noRelations: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(noRelations, ["a", "b"], parties);
  const own = rows.map((row): OwnRow => {
    const note = (row.note ?? "").replace(BY_ACTOR, "");
    return {
      a: row.a,
      b: row.b,
      kind: ABSENCE_KINDS[row.kind ?? ""],
      certainty: row.confidence,
      since: row.since,
      note: SAID_BY_KIND.test(note) ? "" : note,
      sources: sourceIdsOf(row.source ?? ""),
      pages: note.startsWith(NEITHER_PAGE)
        ? joinIds([row.a ?? "", row.b ?? ""])
        : pagesOf(row.source ?? "", [row.a ?? "", row.b ?? ""]),
    };
  });
  return { text: writeTable(ABSENCE_COLUMNS, sortRows(own, ["a", "b"])), remarks };
}
