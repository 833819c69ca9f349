import type { TradeDataSet, TradeDoubt, TradeSeries } from "./pairFacts.ts";

/** The table of doubts has gone through them: what it does not name there is not in doubt. */
const GONE_THROUGH: ReadonlySet<TradeDataSet> = new Set(["baci-oec", "baci-all"]);

/**
 * Returns the years of a series in doubt, and why: those that the table of doubts names, and in the data
 * sets that it has not gone through those that the series itself makes implausible.
 */
export function doubtsOf(series: TradeSeries): ReadonlyMap<number, TradeDoubt> {
  const own = GONE_THROUGH.has(series.dataSet) ? [] : [...implausibleYears(series)];
  return new Map<number, TradeDoubt>([
    ...own.map((year) => [year, "out-of-line"] as const),
    ...(series.doubts ?? []),
  ]);
}

/** A figure this many times its neighbours, or this small a part of them, is no change of trade. */
const JUMP = 20;
/** Thousand US dollars: below it trade of a year may well come and go. */
const LEAST = 50_000;
/** So many years in a row that agree speak for each other. */
const FEW_YEARS = 3;

/**
 * Returns the years whose figures the series itself makes implausible. The series falls into stretches
 * where one figure is more than twentyfold the next. A stretch of one or two years beside a
 * longer one is in doubt, whatever its figures; of two longer ones the higher, where it is more than
 * twentyfold what the other years of the series have in the middle.
 */
export function implausibleYears({
  firstYear,
  thousandUsd,
}: Pick<TradeSeries, "firstYear" | "thousandUsd">): ReadonlySet<number> {
  const figures = thousandUsd.flatMap((amount, index) =>
    amount === null ? [] : [{ year: firstYear + index, amount }],
  );
  const stretches: (typeof figures)[] = [];
  for (const figure of figures) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (stretch && last && !isJump(last.amount, figure.amount)) stretch.push(figure);
    else stretches.push([figure]);
  }
  if (stretches.length < 2) return new Set();
  const longest = Math.max(...stretches.map(({ length }) => length));
  return new Set(
    stretches.flatMap((stretch) => {
      if (stretch.length < FEW_YEARS && stretch.length < longest) return yearsOf(stretch);
      const others = stretches.filter((one) => one !== stretch && one.length >= FEW_YEARS).flat();
      if (others.length === 0) return [];
      const middle = medianOf(others.map(({ amount }) => amount));
      return yearsOf(
        stretch.filter(({ amount }) => amount >= LEAST && amount > JUMP * Math.max(middle, 1)),
      );
    }),
  );
}

function isJump(one: number, other: number): boolean {
  const [less, more] = one < other ? [one, other] : [other, one];
  return more >= LEAST && more > JUMP * Math.max(less, 1);
}

function yearsOf(figures: readonly { readonly year: number }[]): number[] {
  return figures.map(({ year }) => year);
}

function medianOf(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
