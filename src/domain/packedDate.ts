import type { DatePoint, DatePrecision, FactDate, IsoDay } from "./factDate.ts";
import { daysOf, lastDayOfMonth, NOT_EXACT, type PackedDate } from "./packedDays.ts";

export type { PackedDate } from "./packedDays.ts";

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;
const DECADE_FORM = /^(\d{3})X$/;

/** How the end of a spell is packed when there is no end: the spell is a turn, or goes on. */
const NO_END = 0;

/**
 * Returns a date of a table (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `~` after the first two, `196X`) as an
 * integer, or `undefined` when it has another form or is not in the calendar.
 */
export function packDate(text: string): PackedDate | undefined {
  const decade = DECADE_FORM.exec(text)?.[1];
  if (decade !== undefined) return Number(decade) * 100_000 + NOT_EXACT * 100;
  const parts = FORM.exec(text);
  if (parts === null) return undefined;
  const [, year = "", month = "00", day = "00", mark] = parts;
  // There is no year 0: before the year 1 comes 1 BC.
  if (Number(year) === 0) return undefined;
  if (parts[2] !== undefined && (month < "01" || month > "12")) return undefined;
  if (parts[3] !== undefined) {
    const last = lastDayOfMonth(Number(year), Number(month));
    if (day < "01" || Number(day) > last || mark !== "") return undefined;
  }
  const packed = Number(year) * 10_000 + Number(month) * 100 + Number(day);
  return mark === "" ? packed : packed + NOT_EXACT;
}

/** Returns the year of a date, of a decade its first; `undefined` when there is no date. */
export function yearOf(date: PackedDate): number | undefined {
  return date === 0 ? undefined : Math.floor(date / 10_000);
}

/** Returns whether the date is known only about. */
export function isApproximate(date: PackedDate): boolean {
  return date % 100 === NOT_EXACT;
}

/** Returns whether the date is a decade. */
export function isDecade(date: PackedDate): boolean {
  return monthOf(date) === NOT_EXACT;
}

/** Returns the date, or `null` for no date. */
export function unpackPoint(packed: PackedDate): DatePoint | null {
  if (packed === 0) return null;
  const [first, last] = daysOf(packed);
  return {
    earliest: writeDay(first),
    latest: writeDay(last),
    precision: precisionOf(packed),
    approximate: isApproximate(packed),
    uncertain: false,
  };
}

/** Returns a date as an integer, as exact as it is; a century, which no table has, as its first year about. */
export function packPoint({ earliest, precision, approximate }: DatePoint): PackedDate {
  const [year = 0, month = 0, day = 0] = earliest.split("-").map(Number);
  const about = approximate ? NOT_EXACT : 0;
  switch (precision) {
    case "day":
      return year * 10_000 + month * 100 + day;
    case "month":
      return year * 10_000 + month * 100 + about;
    case "year":
      return year * 10_000 + about;
    case "decade":
      return year * 10_000 + NOT_EXACT * 100;
    case "century":
      return year * 10_000 + NOT_EXACT;
  }
}

/** Returns the date as one at which something was; no date is unknown. */
export function unpackDate(packed: PackedDate): FactDate {
  const at = unpackPoint(packed);
  return at === null ? { shape: "unknown" } : { shape: "point", at };
}

/** Returns a spell that lasted until a date, or goes on when it has no end. */
export function unpackSpell(since: PackedDate, until: PackedDate): FactDate {
  return {
    shape: "span",
    from: unpackPoint(since),
    until: unpackPoint(until),
    isOngoing: until === NO_END,
  };
}

/** Returns the date as a text as exact as it is: `1964-06`, `1961~`, `196X`; empty for no date. */
export function writeDate(packed: PackedDate): string {
  const point = unpackPoint(packed);
  if (point === null) return "";
  if (point.precision === "decade") return `${point.earliest.slice(0, 3)}X`;
  const lengths = { day: 10, month: 7, year: 4, century: 4 };
  return point.earliest.slice(0, lengths[point.precision]) + (point.approximate ? "~" : "");
}

function precisionOf(date: PackedDate): DatePrecision {
  if (isDecade(date)) return "decade";
  if (monthOf(date) === 0) return "year";
  return date % 100 === 0 || isApproximate(date) ? "month" : "day";
}

function monthOf(date: PackedDate): number {
  return Math.floor(date / 100) % 100;
}

function writeDay(day: PackedDate): IsoDay {
  const text = String(day).padStart(8, "0");
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
