import type { TradeYearFile } from "../../src/domain/dataset.ts";
import type { TradeDataSet } from "../../src/domain/pairFacts.ts";
import { pairPlace } from "../../src/domain/pairStates.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import type { YearFigures } from "../../src/domain/yearFigures.ts";
import type { RowOf } from "../../src/kinds/defineKind.ts";
import type { tradeSeries } from "../../src/kinds/trade_series/kind.ts";
import type { FactRow } from "./factTables.ts";
import { Columns } from "./packedColumns.ts";

const NO_FIGURE = -1;

/** The data sets that have figures of all parties: each year is one's alone, the first that has it. */
const DATA_SETS_OF_YEARS: readonly TradeDataSet[] = ["baci-oec", "baci-all", "oec-sitc"];

/** Figures of pairs in one year, by the place of the pair: from party A, and from party B. */
type FiguresOfYear = Map<number, [aToB: number, bToA: number]>;

/**
 * Returns the file of each year of which a data set of all parties has figures, in the order of the
 * years, with the trade of the pairs of parties that have a figure. Data sets are never joined.
 * @param parties codes of all parties in code order
 */
export function packTradeYears(
  rows: readonly FactRow<RowOf<typeof tradeSeries>>[],
  parties: readonly PartyCode[],
): TradeYearFile[] {
  const indexes = new Map(parties.map((code, index) => [code, index]));
  const bySet = new Map(DATA_SETS_OF_YEARS.map((id) => [id, new Map<number, FiguresOfYear>()]));
  for (const { value } of rows) {
    const years = bySet.get(value.data_set);
    const [exporter, importer] = [indexes.get(value.exporter), indexes.get(value.importer)];
    if (years === undefined || exporter === undefined || importer === undefined) continue;
    addFigures(years, value.thousand_usd, [exporter, importer], parties.length);
  }
  const chosen = new Map<number, readonly [TradeDataSet, FiguresOfYear]>();
  for (const [id, years] of [...bySet].reverse()) {
    for (const [year, figures] of years) chosen.set(year, [id, figures]);
  }
  return [...chosen]
    .sort(([one], [other]) => one - other)
    .map(([year, [sourceId, figures]]) => packYear(year, sourceId, figures));
}

function addFigures(
  years: Map<number, FiguresOfYear>,
  ofYears: YearFigures,
  [exporter, importer]: readonly [number, number],
  count: number,
): void {
  const isFromA = exporter < importer;
  const place = isFromA
    ? pairPlace(exporter, importer, count)
    : pairPlace(importer, exporter, count);
  for (const [year, figure] of ofYears) {
    const figures: FiguresOfYear = years.get(year) ?? new Map();
    years.set(year, figures);
    const pair = figures.get(place) ?? [NO_FIGURE, NO_FIGURE];
    figures.set(place, pair);
    pair[isFromA ? 0 : 1] = figure;
  }
}

function packYear(year: number, sourceId: TradeDataSet, figures: FiguresOfYear): TradeYearFile {
  const columns = new Columns<keyof TradeYearFile["trade"]>();
  const inOrder = [...figures].sort(([one], [other]) => one - other);
  for (const [place, [aToB, bToA]] of inOrder) columns.add({ place, aToB, bToA });
  return { year, sourceId, trade: columns.pack(["place", "aToB", "bToA"]) };
}
