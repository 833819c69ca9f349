import { max, min } from "d3-array";
import { scaleLinear, scaleLog } from "d3-scale";
import type { ValueScaleKind } from "./valueScaleKind.ts";

/** Where values stand over one another, in pixels from the top. */
export interface ValueScale {
  /** Returns `undefined` for what has no place on the scale: zero on a logarithmic one. */
  readonly yOf: (value: number) => number | undefined;
  /** Three or four round values, the lowest first. */
  readonly ticks: readonly number[];
}

/** So many lines a reader compares with; more are noise in a small chart. */
const TICKS = 3;
const MOST_TICKS = 4;

/**
 * Returns a scale from 0 to a round value at or above the largest; a logarithmic one begins at the power of
 * ten at or below the smallest value above 0.
 * @param height of the plot in pixels
 * @param top the value at its top, where that is given by what is measured, such as 100 percent
 */
export function makeValueScale(
  values: readonly number[],
  { kind, height, top }: { readonly kind: ValueScaleKind; readonly height: number; top?: number },
): ValueScale {
  return kind === "linear" ? makeLinear(values, height, top) : makeLog(values, height);
}

function makeLinear(values: readonly number[], height: number, top?: number): ValueScale {
  const scale = scaleLinear()
    .domain([Math.min(0, min(values) ?? 0), top ?? (max(values) || 1)])
    .range([height, 0]);
  if (top === undefined) scale.nice(TICKS);
  return { yOf: (value) => scale(value), ticks: atMost(scale.ticks(TICKS)) };
}

function makeLog(values: readonly number[], height: number): ValueScale {
  const positive = values.filter((value) => value > 0);
  const lowest = Math.floor(Math.log10(min(positive) ?? 1));
  const highest = Math.max(lowest + 1, Math.ceil(Math.log10(max(positive) ?? 1)));
  const scale = scaleLog()
    .domain([10 ** lowest, 10 ** highest])
    .range([height, 0]);
  const powers = Array.from({ length: highest - lowest + 1 }, (_, place) => 10 ** (lowest + place));
  return {
    yOf: (value) => (value > 0 ? scale(value) : undefined),
    ticks: atMost(powers),
  };
}

/** Leaves out as many in between as are too many: the first stays, and the steps stay alike. */
function atMost(ticks: readonly number[]): number[] {
  const every = Math.ceil((ticks.length - 1) / (MOST_TICKS - 1)) || 1;
  return ticks.filter((_, place) => place % every === 0);
}

/** Where years stand beside one another, in pixels from the start. */
export interface YearScale {
  readonly first: number;
  readonly last: number;
  readonly xOf: (year: number) => number;
  /** Returns the year of the scale that lies nearest. */
  readonly yearAt: (x: number) => number;
  /** Round years. */
  readonly ticks: readonly number[];
}

/** A year's figures and the air about them, in pixels. */
const TICK_ROOM = 52;

/** Returns a scale of whole years. @param width of the plot in pixels */
export function makeYearScale(first: number, last: number, width: number): YearScale {
  const scale = scaleLinear()
    .domain([first, Math.max(first + 1, last)])
    .range([0, width]);
  const ticks = scale
    .ticks(Math.max(2, Math.floor(width / TICK_ROOM)))
    .filter((year) => Number.isInteger(year) && year <= last);
  return {
    first,
    last,
    xOf: (year) => scale(year),
    yearAt: (x) => Math.min(last, Math.max(first, Math.round(scale.invert(x)))),
    ticks,
  };
}

/** From so many years on the older ones stand closer together, in a share of the width. */
const LONG = 260;
const CLOSE_YEARS_END = 200;
const CLOSE_SHARE = 0.24;

/** A scale of years whose first part may be closer: up to which year, `undefined` where all are alike. */
export interface LongYearScale extends YearScale {
  readonly closeUntil: number | undefined;
}

/**
 * Returns a scale of years from the start of the first to the end of the last. Of centuries the older ones stand
 * closer, or the last two, of which most is known, would have no room. @param width in pixels
 */
export function makeLongYearScale(first: number, last: number, width: number): LongYearScale {
  const turn = Math.ceil((last - CLOSE_YEARS_END) / 50) * 50;
  const isLong = last - first > LONG;
  const scale = isLong
    ? scaleLinear()
        .domain([first, turn, last + 1])
        .range([0, CLOSE_SHARE * width, width])
    : scaleLinear()
        .domain([first, last + 1])
        .range([0, width]);
  const start = isLong ? turn : first;
  const room = isLong ? (1 - CLOSE_SHARE) * width : width;
  const ticks = scaleLinear()
    .domain([start, last])
    .ticks(Math.max(2, Math.floor(room / TICK_ROOM)))
    .filter((year) => Number.isInteger(year) && year >= start && year <= last);
  return {
    first,
    last,
    xOf: (year) => scale(year),
    yearAt: (x) => Math.min(last, Math.max(first, Math.floor(scale.invert(x)))),
    ticks: isLong
      ? [Math.ceil(first / 50) * 50, ...ticks].filter((year, at, all) => year !== all[at + 1])
      : ticks,
    closeUntil: isLong ? turn : undefined,
  };
}
