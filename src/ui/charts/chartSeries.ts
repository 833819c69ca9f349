import { median, pairs } from "d3-array";

/** In whose colour something is drawn: of one party of a pair, or of neither. */
export type ChartSide = "a" | "b" | "none";

/** A figure of a year; `null` where there is none, which is not 0. */
export interface SeriesPoint {
  readonly year: number;
  readonly value: number | null;
  readonly isDoubted?: boolean;
}

/** Figures of one data set, one way: what is never joined with another. */
export interface ChartSeries {
  /** Tells it apart from the others of the chart. */
  readonly id: string;
  readonly side: ChartSide;
  /** The earliest first. */
  readonly points: readonly SeriesPoint[];
}

/** What has a place in a drawing. */
export interface DrawnPoint {
  readonly x: number;
  /** `undefined` in a gap. */
  readonly y: number | undefined;
  readonly isDoubted: boolean;
  /** Nothing is joined with it: alone it would not be seen. */
  readonly isAlone: boolean;
}

/**
 * Returns the points of a series with a gap wherever more years than usual lie between two figures: what is
 * counted every fifth year is a line, and a missing count is none.
 */
export function withGaps(points: readonly SeriesPoint[]): SeriesPoint[] {
  const known = points.filter(({ value }) => value !== null);
  const usual = Math.floor(median(pairs(known, (one, other) => other.year - one.year)) ?? 1);
  return points.flatMap((point, place) => {
    const before = points[place - 1];
    const isGap = before !== undefined && point.year - before.year > usual;
    return isGap ? [{ year: before.year + 1, value: null }, point] : [point];
  });
}

/** Returns where the points of a series stand. */
export function drawPoints(
  points: readonly SeriesPoint[],
  xOf: (year: number) => number,
  yOf: (value: number) => number | undefined,
): DrawnPoint[] {
  const placed = withGaps(points).map(({ year, value, isDoubted = false }) => ({
    ...{ x: xOf(year), y: value === null ? undefined : yOf(value) },
    isDoubted,
  }));
  return placed.map((point, place) => ({
    ...point,
    isAlone:
      point.y !== undefined &&
      placed[place - 1]?.y === undefined &&
      placed[place + 1]?.y === undefined,
  }));
}
