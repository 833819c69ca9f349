/** The days of packed dates, apart from `packedDate.ts`: the first map needs no more of dates. */
import type { IsoDay } from "./factDate.ts";

/**
 * A date as one integer, `YYYYMMDD`: `00` for a month or day that is not known, month 99
 * for a decade (19609900 is "the 1960s"), day 99 for a date that is approximate (19610099 is "about
 * 1961", 20260599 "about May 2026"); 0 is no date.
 */
export type PackedDate = number;

/** In place of a month: the date is a decade; in place of a day: it is known only about. */
export const NOT_EXACT = 99;
const DECADE = 9 * 10_000;

/** Returns a day as a packed date: `2026-07-31` is 20260731. */
export function packDay(day: IsoDay): PackedDate {
  return Number(day.replaceAll("-", ""));
}

/**
 * Returns the first and the last day that a date can be, packed: a decade is ten years. No date, 0, lies
 * before every day.
 */
export function daysOf(date: PackedDate): readonly [first: PackedDate, last: PackedDate] {
  const day = date % 100;
  const month = Math.floor(date / 100) % 100;
  const monthBase = date - day;
  const yearBase = monthBase - month * 100;
  if (isOpen(month)) return [yearBase + 101, yearBase + (month === 0 ? 0 : DECADE) + 1231];
  if (!isOpen(day)) return [date, date];
  return [monthBase + 1, monthBase + lastDayOfMonth(yearBase / 10_000, month)];
}

/** Returns the last day of a month of the calendar. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isOpen(part: number): boolean {
  return part === 0 || part === NOT_EXACT;
}
