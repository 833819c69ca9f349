import type { ChartSeries, SeriesPoint } from "./chartSeries.ts";

/** Returns the newest figure of a series. */
export function newestPoint({
  points,
}: ChartSeries): (SeriesPoint & { value: number }) | undefined {
  const newest = points.findLast(({ value }) => value !== null);
  return newest?.value == null ? undefined : { ...newest, value: newest.value };
}
