import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";

const VISA_RULES: Readonly<Record<string, string>> = {
  "visa free": "visa-free",
  "visa on arrival": "on-arrival",
  "e-visa": "electronic",
  eta: "authorisation",
  "visa required": "required",
  "no admission": "no-admission",
};

/** Returns `visas.csv`: what the holders of a passport need to enter a state. */
export function importVisas(
  visas: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(visas, ["passport", "destination"], parties);
  const own = rows.map((row): OwnRow => {
    const rule = VISA_RULES[row.requirement ?? ""];
    return {
      from: row.passport,
      to: row.destination,
      rule: rule ?? "visa-free",
      days: rule === undefined ? row.requirement : undefined,
    };
  });
  return {
    text: writeTable(["from", "to", "rule", "days"], sortRows(own, ["from", "to"])),
    remarks,
  };
}
