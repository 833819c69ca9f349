import type { DatePoint, FactDate, IsoDay } from "../../src/domain/factDate.ts";
import { type PackedDate, packDate } from "../../src/domain/packedDate.ts";

/** When something began, packed: as exact as the source and no more. */
export interface PackedBeginning {
  /** The first date that it can mean; 0 for no date. */
  readonly date: PackedDate;
  /** The last one, where the source leaves a span; else 0. */
  readonly latest: PackedDate;
}

/** Returns the beginning of a fact: a decade, a century or "some time within" leaves a span. */
export function packBeginning(date: FactDate): PackedBeginning {
  switch (date.shape) {
    case "point":
      return packOne(date.at);
    case "span":
      return packOne(date.from);
    case "within":
      return { date: packFirst(date.from), latest: packLast(date.until) };
    case "unknown":
      return packOne(null);
  }
}

/** Returns the first and the last day on which a fact can have begun, or `null` when unknown. */
export function beginningDays(date: FactDate): readonly [first: IsoDay, last: IsoDay] | null {
  switch (date.shape) {
    case "point":
      return [date.at.earliest, date.at.latest];
    case "span":
      return date.from === null ? null : [date.from.earliest, date.from.latest];
    case "within":
      return [date.from.earliest, date.until.latest];
    case "unknown":
      return null;
  }
}

/** Returns a date packed; of a decade or a century the first year. */
function packFirst(point: DatePoint): PackedDate {
  return isCoarse(point) ? packYear(point.earliest) : packExact(point);
}

/** Returns a date packed; of a decade or a century the last year. */
export function packLast(point: DatePoint): PackedDate {
  return isCoarse(point) ? packYear(point.latest) : packExact(point);
}

function packOne(point: DatePoint | null): PackedBeginning {
  if (point === null) return { date: 0, latest: 0 };
  return { date: packFirst(point), latest: isCoarse(point) ? packLast(point) : 0 };
}

function isCoarse({ precision }: DatePoint): boolean {
  return precision === "decade" || precision === "century";
}

function packYear(day: IsoDay): PackedDate {
  return Number(day.slice(0, 4)) * 10_000;
}

/** A day that is approximate has no form of its own: it is packed as that day. */
function packExact({ earliest, precision, approximate }: DatePoint): PackedDate {
  if (precision === "day") return packDate(earliest) ?? 0;
  const text = earliest.slice(0, precision === "month" ? 7 : 4);
  return packDate(approximate ? `${text}~` : text) ?? 0;
}
