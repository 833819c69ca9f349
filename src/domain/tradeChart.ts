import {
  type TradeDataSet,
  type TradeDoubt,
  type TradeSeries,
  WITH_SERVICES,
} from "./pairFacts.ts";
import type { PartyCode } from "./partyCode.ts";
import { doubtsOf } from "./tradeDoubts.ts";

/** Which of the two sold to the other. */
export type TradeWay = "aToB" | "bToA";

/** One year of trade both ways, in thousand US dollars; `null` is a year without a figure. */
export interface TradeYear {
  readonly year: number;
  readonly aToB: number | null;
  readonly bToA: number | null;
  /** Which of the two is in doubt, and why. */
  readonly doubts: Readonly<Partial<Record<TradeWay, TradeDoubt>>>;
}

/** What the chart of a pair draws: data sets of goods, each by itself. */
export interface TradeOfSet {
  readonly dataSet: TradeDataSet;
  readonly series: readonly TradeSeries[];
  readonly years: readonly TradeYear[];
}

/**
 * Returns the data sets of a pair's series in the order of their years, those of goods apart from the one
 * that counts services in.
 */
export function groupTrade(
  series: readonly TradeSeries[],
  partyA: PartyCode,
): { readonly goods: readonly TradeOfSet[]; readonly withServices: readonly TradeOfSet[] } {
  const sets = [...new Set(series.map(({ dataSet }) => dataSet))]
    .map((dataSet): TradeOfSet => {
      const own = series.filter((one) => one.dataSet === dataSet);
      const years = tradeYears(
        own.find(({ exporter }) => exporter === partyA),
        own.find(({ exporter }) => exporter !== partyA),
      );
      return { dataSet, series: own, years };
    })
    .sort((one, other) => (one.years[0]?.year ?? 0) - (other.years[0]?.year ?? 0));
  return {
    goods: sets.filter(({ dataSet }) => dataSet !== WITH_SERVICES),
    withServices: sets.filter(({ dataSet }) => dataSet === WITH_SERVICES),
  };
}

/** Returns the years that two series of one data set cover together, both ways side by side. */
export function tradeYears(
  aToB: TradeSeries | undefined,
  bToA: TradeSeries | undefined,
): TradeYear[] {
  const both = [aToB, bToA].filter((series) => series !== undefined);
  if (both.length === 0) return [];
  const doubts = both.map(doubtsOf);
  // A year without a figure may be in doubt for that alone.
  const years = both.flatMap(({ firstYear, thousandUsd }, index) => [
    firstYear,
    firstYear + thousandUsd.length - 1,
    ...(doubts[index]?.keys() ?? []),
  ]);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [doubtsAToB, doubtsBToA] = [aToB && doubtsOf(aToB), bToA && doubtsOf(bToA)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const [ofAToB, ofBToA] = [doubtsAToB?.get(year), doubtsBToA?.get(year)];
    return {
      year,
      aToB: valueIn(aToB, year),
      bToA: valueIn(bToA, year),
      doubts: { ...(ofAToB && { aToB: ofAToB }), ...(ofBToA && { bToA: ofBToA }) },
    };
  });
}

function valueIn(series: TradeSeries | undefined, year: number): number | null {
  return series?.thousandUsd[year - series.firstYear] ?? null;
}
