import { sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepRows } from "../../../geodata/import/leftOut.ts";

/** Territories whose borders are the state's: French Guiana is a part of France. */
const PARTS_OF_STATES: Readonly<Record<string, string>> = { GUF: "FRA" };

/** Returns `borders.csv`: one land border a row, its length in km as either side gives it. */
export function importBorders(
  borders: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const remarks: string[] = [];
  const whole = borders.map((row): TableRow => {
    const state = PARTS_OF_STATES[row.neighbour_iso3 ?? ""];
    if (state === undefined) return row;
    remarks.push(`${row.iso3}: the border with ${row.neighbour_iso3} is that with ${state}`);
    return { ...row, neighbour_iso3: state };
  });
  const known = keepKnown(whole, ["iso3", "neighbour_iso3"], parties);
  const kept = keepRows(known.rows, (row) =>
    row.iso3 === "ESH" || row.neighbour_iso3 === "ESH"
      ? "ESH: borders of the territory of Western Sahara, not of the Sahrawi Republic"
      : undefined,
  );
  const pairs = new Map<string, { a: string; b: string; km_by_a?: string; km_by_b?: string }>();
  for (const { iso3 = "", neighbour_iso3: neighbour = "", km = "" } of kept.rows) {
    const [a = "", b = ""] = [iso3, neighbour].sort();
    const pair = pairs.get(`${a} ${b}`) ?? { a, b };
    pairs.set(`${a} ${b}`, { ...pair, [iso3 === a ? "km_by_a" : "km_by_b"]: km });
  }
  const rows = sortRows([...pairs.values()], ["a", "b"]);
  return {
    text: writeTable(["a", "b", "km_by_a", "km_by_b"], rows),
    remarks: [...remarks, ...known.remarks, ...kept.remarks],
  };
}
