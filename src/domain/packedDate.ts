import type { DatePoint, FactDate } from "./factDate.ts";

/**
 * A date of a table as one integer, `YYYYMMDD`: `00` for a month or day that is not known, month 99
 * for a decade (19609900 is "the 1960s"), day 99 for a date that is approximate (19610099 is "about
 * 1961", 20260599 "about May 2026"); 0 is no date.
 */
export type PackedDate = number;

const NOT_EXACT = 99;
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

/** Returns the date, or `null` for no date. */
export function unpackPoint(packed: PackedDate): DatePoint | null {
  if (packed === 0) return null;
  const year = Math.floor(packed / 10_000);
  const month = Math.floor(packed / 100) % 100;
  const day = packed % 100;
  const point = { approximate: day === NOT_EXACT, uncertain: false };
  if (month === NOT_EXACT) {
    return { ...point, ...days(year, year + 9), precision: "decade" };
  }
  if (month === 0) return { ...point, ...days(year, year), precision: "year" };
  const start = `${pad(year, 4)}-${pad(month, 2)}`;
  if (day === 0 || day === NOT_EXACT) {
    const last = lastDayOfMonth(year, month);
    return {
      ...point,
      earliest: `${start}-01`,
      latest: `${start}-${pad(last, 2)}`,
      precision: "month",
    };
  }
  const exact = `${start}-${pad(day, 2)}`;
  return { ...point, earliest: exact, latest: exact, precision: "day" };
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

function days(firstYear: number, lastYear: number) {
  return { earliest: `${pad(firstYear, 4)}-01-01`, latest: `${pad(lastYear, 4)}-12-31` };
}

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
