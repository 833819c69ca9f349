import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepRows } from "../../../geodata/import/leftOut.ts";
import { readVisaRule } from "../../../geodata/import/visaRules.ts";

const COLUMNS = ["from", "to", "was", "was_days", "became", "became_days", "after", "by"];

/** Returns `visa_changes.csv`: a rule for passport holders that changed between two editions a row. */
export function importVisaChanges(
  changes: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const known = keepKnown(changes, ["passport", "destination"], parties);
  const kept = keepRows(known.rows, ({ from = "", to = "" }) => {
    const odd = [from, to].find((rule) => readVisaRule(rule) === undefined);
    return odd === undefined ? undefined : `${odd}, which came and went and is no rule of its own`;
  });
  const own = kept.rows.map((row): OwnRow => {
    const [was, became] = [readVisaRule(row.from ?? ""), readVisaRule(row.to ?? "")];
    return {
      from: row.passport,
      to: row.destination,
      was: was?.rule,
      was_days: was?.days,
      became: became?.rule,
      became_days: became?.days,
      after: row.after,
      by: row.by,
    };
  });
  return {
    text: writeTable(COLUMNS, sortRows(own, ["from", "to", "after"])),
    remarks: [...known.remarks, ...kept.remarks],
  };
}
