import { type PackedDate, unpackPoint, writeDate } from "../../../src/domain/packedDate.ts";
import { KINDS } from "../../../src/kinds/index.ts";
import { columnFor } from "../../schema/rowSchema.ts";
import type { CsvRow } from "../csvFile.ts";
import { type KindRow, rowsOfKind } from "../factTables.ts";
import type { Geodata } from "../geodata.ts";
import type { Problem } from "../problem.ts";
import { TRADE_YEARS } from "../tradeYears.ts";

/** Nothing in the tables of facts ends before it begins, or lies outside its source. */
export function checkFactPeriods({ tables }: Geodata): Problem[] {
  return [
    ...tables.statehood.flatMap((row) => checkSpell(row, row.value.since, row.value.until)),
    ...KINDS.flatMap((kind) => {
      const [begins, ends] = [columnFor(kind, "begins"), columnFor(kind, "ends")];
      if (begins === undefined || ends === undefined) return [];
      const dateIn = (row: KindRow, column: string) => row[column] as PackedDate | undefined;
      return rowsOfKind(tables, kind).flatMap((row) =>
        checkSpell(row, dateIn(row.value, begins), dateIn(row.value, ends)),
      );
    }),
    ...tables.trade_series.flatMap(({ place, value }): Problem[] => {
      const [first, last] = TRADE_YEARS[value.data_set];
      const lastYear = value.first_year + value.thousand_usd.length - 1;
      if (value.first_year >= first && lastYear <= last) return [];
      return [
        {
          ...place,
          found: `figures for ${value.first_year} to ${lastYear}`,
          allowed: `${value.data_set} has the years ${first} to ${last}`,
        },
      ];
    }),
  ];
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
