import { type PackedDate, unpackPoint, writeDate } from "../../../src/domain/packedDate.ts";
import { type YearFigures, yearsWithFigures } from "../../../src/domain/yearFigures.ts";
import { type AnyKind, yearlyColumnsOf } from "../../../src/kinds/defineKind.ts";
import { ALL_KINDS } from "../../../src/kinds/index.ts";
import { columnFor, columnOf } from "../../schema/rowSchema.ts";
import type { CsvRow } from "../csvFile.ts";
import { type FactTableName, type FactTables, type KindRow, rowsOfKind } from "../factTables.ts";
import type { Geodata } from "../geodata.ts";
import type { Problem } from "../problem.ts";
import { yearsOfSource } from "../sourceYears.ts";

/** Nothing in a table of facts ends before it begins, or lies outside its source. */
export function checkFactPeriods(name: FactTableName, { tables, sources }: Geodata): Problem[] {
  if (name === "statehood") {
    return tables.statehood.flatMap((row) => checkSpell(row, row.value.since, row.value.until));
  }
  if (name === "organisation_sanctions") {
    return tables.organisation_sanctions.flatMap((row) =>
      checkSpell(row, row.value.since, row.value.until),
    );
  }
  return ALL_KINDS.filter(({ id }) => id === name).flatMap((kind: AnyKind) => [
    ...checkSpells(kind, tables),
    ...checkYearly(kind, tables, sources),
  ]);
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
  const known = new Map<string, ReturnType<typeof yearsOfSource>>();
  const yearsOf = (id: string) => {
    if (!known.has(id)) known.set(id, yearsOfSource(sources, id));
    return known.get(id);
  };
  return rowsOfKind(tables, kind).flatMap(({ place, value }) => {
    // Where rows cite sources of their own, the table's says of which years it speaks.
    const source = kind.citesIn === undefined ? kind.source : String(value[columnOf(kind.citesIn)]);
    const years = yearsOf(source);
    return columns.flatMap((column): Problem[] => {
      const own = yearsWithFigures((value[column] as YearFigures | undefined) ?? []);
      if (own === undefined || (years && own[0] >= years[0] && own[1] <= years[1])) return [];
      const found = `${column} of ${own[0]} to ${own[1]}`;
      return [{ ...place, found, allowed: describeYears(source, years) }];
    });
  });
}

function describeYears(source: string, years: ReturnType<typeof yearsOfSource>): string {
  return years
    ? `${source} has the years ${years[0]} to ${years[1]}`
    : `those of the years that the date of ${source} names in sources.yaml`;
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
