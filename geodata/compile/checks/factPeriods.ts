import { type PackedDate, unpackPoint, writeDate } from "../../../src/domain/packedDate.ts";
import { TRADE_DATA_SETS } from "../../../src/domain/pairFacts.ts";
import { type YearFigures, yearsWithFigures } from "../../../src/domain/yearFigures.ts";
import { type AnyKind, yearlyColumnsOf } from "../../../src/kinds/defineKind.ts";
import { KINDS } from "../../../src/kinds/index.ts";
import { columnFor, columnOf } from "../../schema/rowSchema.ts";
import type { CsvRow } from "../csvFile.ts";
import { type FactTableName, type FactTables, type KindRow, rowsOfKind } from "../factTables.ts";
import type { Geodata } from "../geodata.ts";
import type { Problem } from "../problem.ts";
import { yearsOfSource } from "../sourceYears.ts";

/** Nothing in a table of facts ends before it begins, or lies outside its source. */
export function checkFactPeriods(name: FactTableName, { tables, sources }: Geodata): Problem[] {
  switch (name) {
    case "statehood":
      return tables.statehood.flatMap((row) => checkSpell(row, row.value.since, row.value.until));
    case "trade_series":
      return checkYears(tables.trade_series, sources);
    default:
      return KINDS.filter(({ id }) => id === name).flatMap((kind: AnyKind) => [
        ...checkSpells(kind, tables),
        ...checkYearly(kind, tables, sources),
      ]);
  }
}

function checkSpells(kind: AnyKind, tables: FactTables): Problem[] {
  const [begins, ends] = [columnFor(kind, "begins"), columnFor(kind, "ends")];
  if (begins === undefined || ends === undefined) return [];
  const dateIn = (row: KindRow, column: string) => row[column] as PackedDate | undefined;
  return rowsOfKind(tables, kind).flatMap((row) =>
    checkSpell(row, dateIn(row.value, begins), dateIn(row.value, ends)),
  );
}

/** Figures by year lie in the years that the date of their source names. */
function checkYearly(kind: AnyKind, tables: FactTables, sources: Geodata["sources"]): Problem[] {
  const columns = yearlyColumnsOf(kind).map(([field]) => columnOf(field));
  if (columns.length === 0) return [];
  const years = yearsOfSource(sources, kind.source);
  return rowsOfKind(tables, kind).flatMap(({ place, value }) =>
    columns.flatMap((column): Problem[] => {
      const own = yearsWithFigures((value[column] as YearFigures | undefined) ?? []);
      if (own === undefined || (years && own[0] >= years[0] && own[1] <= years[1])) return [];
      const found = `${column} of ${own[0]} to ${own[1]}`;
      return [{ ...place, found, allowed: describeYears(kind.source, years) }];
    }),
  );
}

function describeYears(source: string, years: ReturnType<typeof yearsOfSource>): string {
  return years
    ? `${source} has the years ${years[0]} to ${years[1]}`
    : `those of the years that the date of ${source} names in sources.yaml`;
}

function checkYears(rows: FactTables["trade_series"], sources: Geodata["sources"]): Problem[] {
  const yearsOf = new Map(TRADE_DATA_SETS.map((id) => [id, yearsOfSource(sources, id)]));
  return rows.flatMap(({ place, value }): Problem[] => {
    const lastYear = value.first_year + value.thousand_usd.length - 1;
    const years = yearsOf.get(value.data_set);
    if (years && value.first_year >= years[0] && lastYear <= years[1]) return [];
    return [
      {
        ...place,
        found: `figures for ${value.first_year} to ${lastYear}`,
        allowed: describeYears(value.data_set, years),
      },
    ];
  });
}

function checkSpell({ place }: CsvRow<unknown>, since = 0, until = 0): Problem[] {
  if (since === 0 || until === 0) return [];
  const [from, end] = [unpackPoint(since), unpackPoint(until)];
  if (from === null || end === null || end.latest >= from.earliest) return [];
  return [
    {
      ...place,
      found: `it ends in ${writeDate(until)} and begins in ${writeDate(since)}`,
      allowed: "allowed is an end after the beginning",
    },
  ];
}
