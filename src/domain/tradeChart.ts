import type { TradeSeries } from "./pairFacts.ts";
import type { PartyCode } from "./partyCode.ts";

/** One year of trade both ways, in thousand US dollars; `null` is a year without a figure. */
export interface TradeYear {
  readonly year: number;
  readonly aToB: number | null;
  readonly bToA: number | null;
}

/** Returns the years that two series of one data set cover together, both ways side by side. */
export function tradeYears(
  aToB: TradeSeries | undefined,
  bToA: TradeSeries | undefined,
): TradeYear[] {
  const both = [aToB, bToA].filter((series) => series !== undefined);
  if (both.length === 0) return [];
  const first = Math.min(...both.map((series) => series.firstYear));
  const last = Math.max(...both.map((series) => series.firstYear + series.thousandUsd.length - 1));
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    aToB: valueIn(aToB, first + index),
    bToA: valueIn(bToA, first + index),
  }));
}

function valueIn(series: TradeSeries | undefined, year: number): number | null {
  return series?.thousandUsd[year - series.firstYear] ?? null;
}

export const TRADE_SCALES = ["linear", "log"] as const;
export type TradeScale = (typeof TRADE_SCALES)[number];

/**
 * Returns where an amount stands between the bottom (0) and the top (1) of a chart. On the
 * logarithmic scale the bottom is the power of ten at or below the smallest amount; an amount of
 * zero has no place there and gives `null`.
 */
export function heightOf(
  amount: number,
  { scale, smallest, largest }: { scale: TradeScale; smallest: number; largest: number },
): number | null {
  if (scale === "linear") return largest === 0 ? 0 : amount / largest;
  if (amount <= 0) return null;
  const floor = Math.floor(Math.log10(Math.max(smallest, 1)));
  const ceiling = Math.max(floor + 1, Math.log10(Math.max(largest, 1)));
  return (Math.log10(amount) - floor) / (ceiling - floor);
}

/** The newest figure of a series. */
export interface NewestFigure {
  readonly exporter: PartyCode;
  readonly year: number;
  readonly thousandUsd: number;
}

/** Returns the newest figure each way, of the data set that covers most pairs where it has one. */
export function newestFigures(series: readonly TradeSeries[]): NewestFigure[] {
  const wide = series.filter(({ dataSet }) => dataSet === "itpd-e");
  return (wide.length > 0 ? wide : series).flatMap(({ exporter, firstYear, thousandUsd }) => {
    const index = thousandUsd.findLastIndex((amount) => amount !== null);
    const amount = thousandUsd[index];
    return amount === undefined || amount === null
      ? []
      : [{ exporter, year: firstYear + index, thousandUsd: amount }];
  });
}
