import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";

/** Returns `sister_cities.csv`: two towns that are twinned a row. */
export function importSisterCities(
  cities: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(cities, ["party_a", "party_b"], parties);
  const own = rows.map((row): OwnRow => {
    const { party_a: one = "", party_b: other = "", city_a: cityA, city_b: cityB } = row;
    return one < other
      ? { a: one, b: other, city_a: cityA, city_b: cityB }
      : { a: other, b: one, city_a: cityB, city_b: cityA };
  });
  const columns = ["a", "b", "city_a", "city_b"];
  return { text: writeTable(columns, sortRows(own, columns)), remarks };
}
