import { FACT_TABLE_NAMES, FACT_TABLES, type FactRow, type FactTables } from "./factTables.ts";

/**
 * Returns the tables without rows that name nobody known or one party twice: the checks report them,
 * and what is left can be emitted all the same.
 */
export function keepKnownRows(
  tables: FactTables,
  actors: ReadonlyMap<string, unknown>,
): FactTables {
  return Object.fromEntries(
    FACT_TABLE_NAMES.map((name) => {
      const { pair = [], codes = [] } = FACT_TABLES[name];
      const rows: readonly FactRow<object>[] = tables[name];
      return [name, rows.filter(({ value }) => isKnown(value, pair, codes))];
    }),
  ) as unknown as FactTables;

  function isKnown(row: object, pair: readonly string[], codes: readonly string[]): boolean {
    const cells = row as Readonly<Record<string, string | readonly string[] | undefined>>;
    const [one, other] = pair.map((column) => cells[column]);
    if (one !== undefined && one === other) return false;
    return [...pair, ...codes]
      .flatMap((column) => cells[column] ?? [])
      .every((code) => actors.has(code));
  }
}
