/** Thousand US dollars from which on the classes of trade begin, after the first. */
const TRADE_STEPS = [100_000, 1_000_000, 10_000_000];

/** Returns the class of a figure of trade, 0 to 3: lines of the map and signs of the matrix have these. */
export function tradeStep(thousandUsd: number): number {
  return TRADE_STEPS.filter((least) => thousandUsd >= least).length;
}
