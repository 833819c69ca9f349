import { TRADE_DATA_SETS, type TradeSeries, WITH_SERVICES } from "../../../src/domain/pairFacts.ts";
import { doubtsOf } from "../../../src/domain/tradeDoubts.ts";
import type { YearFigures } from "../../../src/domain/yearFigures.ts";
import type { AnyKind, RowOf } from "../../../src/kinds/defineKind.ts";
import type { tradeSeries } from "../../../src/kinds/trade_series/kind.ts";
import { cellsOfRow, endsOfRow, type FactRow, type KindRow, sourcesOfRow } from "../factTables.ts";
import { fillYears } from "../fillYears.ts";
import type { FigureSeries } from "./rankFigures.ts";

/** A row of the table of yearly trade. */
export type TradeSeriesRow = RowOf<typeof tradeSeries>;

/** Returns the figures of the rows of a kind that has one in the head of a page. */
export function figureSeriesOf(
  kind: AnyKind,
  rows: readonly FactRow<KindRow>[],
): readonly FigureSeries[] {
  const { figure } = kind;
  if (figure === undefined) return [];
  const { column } = figure;
  if (column === undefined) return countRows(kind, rows);
  return rows.flatMap((row): FigureSeries[] => {
    const cells = cellsOfRow(kind, row.value);
    if (figure.only?.(cells) === false) return [];
    const [from, to] = endsOfRow(kind, row.value);
    const figures = (cells[column] as YearFigures | undefined) ?? [];
    return [{ from, to, figures, sources: sourcesOfRow(kind, row.value) }];
  });
}

/** How many rows a pair has. */
function countRows(kind: AnyKind, rows: readonly FactRow<KindRow>[]): FigureSeries[] {
  const counts = new Map<string, FactRow<KindRow>[]>();
  for (const row of rows) {
    const name = endsOfRow(kind, row.value).join(" ");
    const known = counts.get(name);
    if (known) known.push(row);
    else counts.set(name, [row]);
  }
  return [...counts.values()].flatMap((own): FigureSeries[] => {
    const [first] = own;
    if (first === undefined) return [];
    const [from, to] = endsOfRow(kind, first.value);
    const sources = [...new Set(own.flatMap(({ value }) => sourcesOfRow(kind, value)))];
    return [{ from, to, figures: [[undefined, own.length]], sources }];
  });
}

/**
 * Returns the yearly trade in goods each way: of each year the figure of the newest data set in which
 * nothing makes it doubtful. What counts services in is left out.
 */
export function tradeSeriesOf(rows: readonly FactRow<TradeSeriesRow>[]): readonly FigureSeries[] {
  const byWay = new Map<string, FactRow<TradeSeriesRow>[]>();
  for (const row of rows) {
    if (row.value.data_set === WITH_SERVICES || row.remark !== undefined) continue;
    const way = `${row.value.exporter} ${row.value.importer}`;
    const known = byWay.get(way);
    if (known) known.push(row);
    else byWay.set(way, [row]);
  }
  return [...byWay.values()].flatMap((own): FigureSeries[] => {
    const [first] = own;
    if (first === undefined) return [];
    const figures = new Map<number, number>();
    let newest: { readonly year: number; readonly source: string } | undefined;
    for (const row of own.toSorted((one, other) => placeOf(one) - placeOf(other))) {
      for (const [year, amount] of certainFigures(row)) {
        if (figures.has(year)) continue;
        figures.set(year, amount);
        if (newest === undefined || year > newest.year)
          newest = { year, source: row.value.data_set };
      }
    }
    const { exporter: from, importer: to } = first.value;
    const sorted = [...figures].sort(([one], [other]) => one - other);
    return [{ from, to, figures: sorted, sources: newest ? [newest.source] : [] }];
  });
}

function placeOf({ value }: FactRow<TradeSeriesRow>): number {
  return TRADE_DATA_SETS.indexOf(value.data_set);
}

function certainFigures({ value }: FactRow<TradeSeriesRow>): [year: number, amount: number][] {
  const { exporter, importer, data_set, thousand_usd, doubts } = value;
  const series: TradeSeries = {
    exporter,
    importer,
    dataSet: data_set,
    firstYear: thousand_usd[0]?.[0] ?? 0,
    thousandUsd: fillYears(thousand_usd),
    ...(doubts && { doubts }),
    sources: [],
  };
  const doubtful = doubtsOf(series);
  return thousand_usd.flatMap(([year, amount]): [number, number][] =>
    doubtful.has(year) ? [] : [[year, amount]],
  );
}
