import {
  FACT_TABLE_NAMES,
  FACT_TABLES,
  type FactRow,
  type FactTableName,
  type FactTables,
} from "./factTables.ts";

/**
 * Returns the tables without rows that name nobody known or one party twice: the checks report them,
 * and what is left can be emitted all the same.
 * @param keepRows does so with one table
 */
export function keepKnownRows(
  tables: FactTables,
  actors: ReadonlyMap<string, unknown>,
  keepRows: typeof keepRowsOf = keepRowsOf,
): FactTables {
  return Object.fromEntries(
    FACT_TABLE_NAMES.map((name) => [name, keepRows(name, tables[name], actors)]),
  ) as unknown as FactTables;
}

/** Returns the rows of a table that name only who is known. */
export function keepRowsOf(
  name: FactTableName,
  rows: readonly FactRow<object>[],
  actors: ReadonlyMap<string, unknown>,
): readonly FactRow<object>[] {
  const { pair = [], codes = [] } = FACT_TABLES[name];
  return rows.filter(({ value }) => {
    const cells = value as Readonly<Record<string, string | readonly string[] | undefined>>;
    const [one, other] = pair.map((column) => cells[column]);
    if (one !== undefined && one === other) return false;
    return [...pair, ...codes]
      .flatMap((column) => cells[column] ?? [])
      .every((code) => actors.has(code));
  });
}
