import type { IsoDay } from "./factDate.ts";

/** The earliest year that can be shown. */
export const FIRST_YEAR = 1945;

/** Returns the last day of a year: what a year means is the state of things on it. */
export function lastDayOf(year: number): IsoDay {
  return `${year}-12-31`;
}

/** Returns the newest year that can be shown: its state is that of the day the data speaks of. */
export function newestYear(asOf: IsoDay): number {
  return Number(asOf.slice(0, 4));
}

/** Returns the day that a year stands for: its last one, or the newest of the data. */
export function dayOfYear(year: number, asOf: IsoDay): IsoDay {
  return year >= newestYear(asOf) ? asOf : lastDayOf(year);
}

/** So many years back is the one that a year is compared with, where none is named. */
const YEARS_COMPARED = 10;

/** Returns the year that another is compared with, where none is named. */
export function yearToCompareWith(year: number): number {
  return Math.max(FIRST_YEAR, year - YEARS_COMPARED);
}
