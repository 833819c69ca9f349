/** What is told of repeated measures. */
export interface Figures {
  readonly median: number;
  readonly p95: number;
  readonly n: number;
}

/** Returns median and 95th percentile, rounded to three decimals; `undefined` for no values. */
export function summarise(values: readonly number[]): Figures | undefined {
  const sorted = values.filter(Number.isFinite).sort((one, other) => one - other);
  if (sorted.length === 0) return undefined;
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  // Nearest rank: of twenty values the nineteenth.
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
  return { median: round(median), p95: round(p95), n: sorted.length };
}

/** Returns the number with at most three decimals. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
