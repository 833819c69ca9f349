import { continueStates, orderEnds, wordFor } from "../../../geodata/import/continuing.ts";
import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepRows } from "../../../geodata/import/leftOut.ts";

const COLUMNS = [
  ...["a", "b", "agreement_id", "agreement", "entry", "of_many"],
  ...["signed", "in_force", "withdrawn"],
];

const ENTRIES: Readonly<Record<string, string>> = {
  agreement: "agreement",
  accession: "accession",
  "consolidated agreement": "consolidated",
};

/** Returns `trade_agreements.csv`: an agreement of a pair a row; `of_many` where it has more pairs. */
export function importTradeAgreements(
  agreements: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const ofActors = keepKnown(agreements, ["a", "b"], known);
  const { rows, remarks } = keepRows(ofActors.rows, ({ signed = "", withdrawn }) =>
    withdrawn && withdrawn < signed ? "withdrawn from before it was signed" : undefined,
  );
  const pairs = new Map<string, number>();
  // What acceded to it is the same agreement: "667+1" is that of "667".
  for (const row of agreements) pairs.set(baseOf(row), (pairs.get(baseOf(row)) ?? 0) + 1);
  const own = orderEnds(continueStates(rows, ["a", "b"])).map(
    (row): OwnRow => ({
      ...row,
      // A blank of another kind was damaged on its way.
      agreement: row.agreement?.replaceAll("\u{FFFD}", " "),
      agreement_id: `desta-${row.source_id?.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`,
      entry: wordFor(ENTRIES, row.entry),
      of_many: (pairs.get(baseOf(row)) ?? 0) > 1 ? "yes" : "",
    }),
  );
  return {
    text: writeTable(COLUMNS, sortRows(own, ["a", "b", "signed", "agreement_id"])),
    remarks: [...ofActors.remarks, ...remarks],
  };
}

function baseOf({ source_id: id = "" }: TableRow): string {
  return id.split("+")[0] ?? id;
}
