import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepRows } from "../../../geodata/import/leftOut.ts";
import { yearCell } from "../../../geodata/import/yearCells.ts";
import type { TradeDoubt } from "../../domain/pairFacts.ts";

const COLUMNS = ["exporter", "importer", "data_set", "thousand_usd", "doubts"];

/** The data set of some large economies: of it only what no data set of all has. */
const SOME_ECONOMIES = "baci";

/** Why a figure is in doubt, by what the source table says. */
const DOUBTS: readonly (readonly [says: RegExp, why: TradeDoubt])[] = [
  [/reported nothing/, "partners-only"],
  [/two ways/, "two-ways"],
  [/^no figure/, "missing"],
  [/^(over|under) /, "out-of-line"],
];

/** The source tables of yearly trade, and that of figures in doubt. */
export interface TradeTables {
  readonly series: readonly TableRow[];
  readonly doubts: readonly TableRow[];
}

/** Returns `trade_series.csv`: one direction of one pair in one data set a row. */
export function importTradeSeries(
  { series, doubts }: TradeTables,
  actors: ReadonlySet<string>,
): ImportedTable {
  const known = keepKnown(series, ["exporter", "importer"], actors);
  const kept = keepRows(known.rows, (row) =>
    row.exporter === "ESH" || row.importer === "ESH"
      ? "ESH: trade of the territory of Western Sahara, not of the Sahrawi Republic"
      : undefined,
  );
  const yearsOfAll = findYearsOfAll(kept.rows);
  const findDoubts = indexDoubts(doubts);
  const own = kept.rows.flatMap((row): OwnRow[] => {
    const figures = listFigures(row).filter(
      ([year]) => row.source !== SOME_ECONOMIES || !yearsOfAll.has(year),
    );
    const [first] = figures[0] ?? [];
    const last = figures.at(-1)?.[0];
    if (first === undefined || last === undefined) return [];
    const byYear = new Map(figures);
    return [
      {
        ...row,
        data_set: row.source,
        thousand_usd: yearCell(
          String(first),
          Array.from(
            { length: last - first + 1 },
            (_, offset) => byYear.get(first + offset) ?? "",
          ).join(";"),
        ),
        doubts: findDoubts(row)
          // What is not there has no doubt, but where that is the doubt.
          .filter(([year, why]) => (why === "missing") !== byYear.has(year))
          .map(([year, why]) => `${year}:${why}`)
          .join(" "),
      },
    ];
  });
  return {
    text: writeTable(COLUMNS, sortRows(own, ["exporter", "importer", "data_set"])),
    remarks: [...known.remarks, ...kept.remarks],
  };
}

/** The years with a figure, with the figure as the source writes it. */
function listFigures({
  first_year,
  thousand_usd_per_year = "",
}: TableRow): (readonly [year: number, figure: string])[] {
  return thousand_usd_per_year
    .split(";")
    .map((figure, offset) => [Number(first_year) + offset, figure] as const)
    .filter(([, figure]) => figure !== "");
}

/** Years of which another data set of goods of the same making has figures of all. */
function findYearsOfAll(rows: readonly TableRow[]): ReadonlySet<number> {
  const ofAll = rows.filter(({ source = "" }) => source.startsWith(`${SOME_ECONOMIES}-`));
  return new Set(ofAll.flatMap((row) => listFigures(row).map(([year]) => year)));
}

/** Returns a look-up of the doubts of a series, by year; `*` in the source table is every party. */
function indexDoubts(
  doubts: readonly TableRow[],
): (row: TableRow) => (readonly [year: number, why: TradeDoubt])[] {
  const byKey = new Map<string, (readonly [number, TradeDoubt])[]>();
  for (const { exporter, importer, source, year, why = "" } of doubts) {
    const found = DOUBTS.find(([says]) => says.test(why))?.[1];
    if (found === undefined) throw new Error(`trade_doubts.csv: nobody knows the doubt “${why}”`);
    const key = `${exporter} ${importer} ${source}`;
    byKey.set(key, [...(byKey.get(key) ?? []), [Number(year), found]]);
  }
  return ({ exporter, importer, source }) => {
    const found = [`${exporter} ${importer}`, `${exporter} *`, `* ${importer}`].flatMap(
      (ends) => byKey.get(`${ends} ${source}`) ?? [],
    );
    // A year has one doubt: that of the pair before that of a party.
    return [...new Map([...found].reverse())].sort(([one], [other]) => one - other);
  };
}
