import type { TradeSeries } from "./pairFacts.ts";
import type { PartyCode } from "./partyCode.ts";
import { implausibleYears } from "./tradeDoubts.ts";

/** One year of trade both ways, in thousand US dollars; `null` is a year without a figure. */
export interface TradeYear {
  readonly year: number;
  readonly aToB: number | null;
  readonly bToA: number | null;
  /** Which of the two its own series makes implausible. */
  readonly doubted: readonly ("aToB" | "bToA")[];
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
  const doubtedAToB = aToB ? implausibleYears(aToB) : new Set();
  const doubtedBToA = bToA ? implausibleYears(bToA) : new Set();
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    aToB: valueIn(aToB, first + index),
    bToA: valueIn(bToA, first + index),
    doubted: [
      ...(doubtedAToB.has(first + index) ? (["aToB"] as const) : []),
      ...(doubtedBToA.has(first + index) ? (["bToA"] as const) : []),
    ],
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

/**
 * Returns the newest figure each way that nothing makes implausible, of the data set that covers
 * most pairs where it has one.
 */
export function newestFigures(series: readonly TradeSeries[]): NewestFigure[] {
  const wide = series.filter(({ dataSet }) => dataSet === "itpd-e");
  return (wide.length > 0 ? wide : series).flatMap((one) => {
    const { exporter, firstYear, thousandUsd, note } = one;
    if (note !== undefined) return [];
    const doubted = implausibleYears(one);
    const index = thousandUsd.findLastIndex(
      (amount, place) => amount !== null && !doubted.has(firstYear + place),
    );
    const amount = thousandUsd[index];
    return amount === undefined || amount === null
      ? []
      : [{ exporter, year: firstYear + index, thousandUsd: amount }];
  });
}
