import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";
import { readVisaRule } from "../../../geodata/import/visaRules.ts";

/** Returns `visas.csv`: what the holders of a passport need to enter a state. */
export function importVisas(
  visas: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(visas, ["passport", "destination"], parties);
  const own = rows.map((row): OwnRow => {
    const read = readVisaRule(row.requirement ?? "");
    if (read === undefined)
      throw new Error(`${row.requirement} is no rule that the importer knows`);
    return { from: row.passport, to: row.destination, ...read };
  });
  return {
    text: writeTable(["from", "to", "rule", "days"], sortRows(own, ["from", "to"])),
    remarks,
  };
}
