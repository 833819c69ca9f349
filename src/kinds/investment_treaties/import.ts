import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepRows } from "../../../geodata/import/leftOut.ts";

const COLUMNS = ["a", "b", "signed", "status", "in_force", "terminated", "how_terminated"];
const HOW: Readonly<Record<string, string>> = {
  "unilaterally denounced": "denounced",
  "replaced by new treaty": "replaced",
  "terminated by consent": "by-consent",
  expired: "expired",
};

/** Returns `investment_treaties.csv`: a treaty of two states on investments a row. */
export function importInvestmentTreaties(
  treaties: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const known = keepKnown(treaties, ["party_a", "party_b"], parties);
  const kept = keepRows(known.rows, ({ signed, status }) =>
    signed ? undefined : `not signed: ${status}`,
  );
  const own = kept.rows.map((row): OwnRow => {
    const [a, b] = [row.party_a ?? "", row.party_b ?? ""].sort();
    const status = row.status?.replaceAll(" ", "-");
    return { ...row, a, b, status, how_terminated: HOW[row.how_terminated ?? ""] };
  });
  return {
    text: writeTable(COLUMNS, sortRows(own, ["a", "b", "signed"])),
    remarks: [...known.remarks, ...kept.remarks],
  };
}
