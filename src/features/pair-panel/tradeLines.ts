import type { TradeOfSet } from "../../domain/tradeChart.ts";
import type { ChartSeries, ChartSide } from "../../ui/charts/chartSeries.ts";
import { newestPoint } from "../../ui/charts/newestPoint.ts";

const WAYS = [
  ["aToB", "a"],
  ["bToA", "b"],
] as const;

/** Returns the lines of yearly trade: one a data set and way, none joined with another. */
export function tradeLines(sets: readonly TradeOfSet[]): ChartSeries[] {
  return sets.flatMap(({ dataSet, years }) =>
    WAYS.map(([way, side]) => ({
      id: `${dataSet} ${way}`,
      side,
      points: years.map((one) => ({
        year: one.year,
        value: one[way],
        isDoubted: one.doubts[way] !== undefined,
      })),
    })),
  );
}

/** Returns the newest figure one way that is not in doubt, with the line that it is of. */
export function newestOfSide(
  series: readonly ChartSeries[],
  side: ChartSide,
): { readonly id: string; readonly value: number; readonly year: number } | undefined {
  return series
    .filter((one) => one.side === side)
    .flatMap((one) => {
      const sure = one.points.filter(({ isDoubted }) => isDoubted !== true);
      const newest = newestPoint({ ...one, points: sure });
      return newest === undefined ? [] : [{ id: one.id, value: newest.value, year: newest.year }];
    })
    .reduce<{ id: string; value: number; year: number } | undefined>(
      (best, one) => (best === undefined || one.year > best.year ? one : best),
      undefined,
    );
}

/** Returns the last year of any data set. */
export function lastYearOf(sets: readonly TradeOfSet[]): number {
  return Math.max(...sets.map(({ years }) => years.at(-1)?.year ?? 0));
}

/** Returns years as runs without a gap. @param years in their order */
export function runsOfYears(years: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && year <= run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
