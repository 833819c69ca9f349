/** A calendar day, `YYYY-MM-DD`. Days of one form compare as strings. */
export type IsoDay = string;

export const DATE_PRECISIONS = ["day", "month", "year", "decade", "century"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** One date as exact as its source: the first and the last day that it can mean. */
export interface DatePoint {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/**
 * When a fact was, compiled from EDTF (ISO 8601-2). `asGiven` holds the source's own words for
 * the date, where they say more than figures do ("late 2007").
 *
 * - `point`: at one date.
 * - `span`: lasted from one date until another; `null` stands for an end that is not known;
 *   `isOngoing` says that it had not ended when the source was written.
 * - `within`: happened some time between two dates.
 * - `unknown`: the source gives no date.
 */
export type FactDate =
  | { readonly shape: "point"; readonly at: DatePoint; readonly asGiven?: string }
  | {
      readonly shape: "span";
      readonly from: DatePoint | null;
      readonly until: DatePoint | null;
      readonly isOngoing: boolean;
      readonly asGiven?: string;
    }
  | {
      readonly shape: "within";
      readonly from: DatePoint;
      readonly until: DatePoint;
      readonly asGiven?: string;
    }
  | { readonly shape: "unknown"; readonly asGiven?: string };

/** Returns when what lasted began; a date that is no span is its own beginning. */
export function beginningOf(date: FactDate): FactDate {
  if (date.shape !== "span") return date;
  return date.from ? { shape: "point", at: date.from } : { shape: "unknown" };
}

/** Returns the first day that the fact can belong to, or `null` when nothing is known of it. */
export function earliestDay(date: FactDate): IsoDay | null {
  switch (date.shape) {
    case "point":
      return date.at.earliest;
    case "span":
      return date.from?.earliest ?? date.until?.earliest ?? null;
    case "within":
      return date.from.earliest;
    case "unknown":
      return null;
  }
}

/** Returns the last day that the fact can belong to, or `null` when unknown or not yet ended. */
export function latestDay(date: FactDate): IsoDay | null {
  switch (date.shape) {
    case "point":
      return date.at.latest;
    case "span":
      return date.isOngoing ? null : (date.until?.latest ?? null);
    case "within":
      return date.until.latest;
    case "unknown":
      return null;
  }
}

/**
 * Orders facts by their first day, then by their last; facts without a date come last. A decade or
 * a century counts by its last day: what is known exactly within it comes first. Returns a
 * negative number, zero or a positive number, as `Array.sort` wants.
 */
export function compareFactDates(one: FactDate, other: FactDate): number {
  const byStart = compareDays(sortingDay(one), sortingDay(other));
  return byStart !== 0 ? byStart : compareDays(latestDay(one), latestDay(other));
}

function sortingDay(date: FactDate): IsoDay | null {
  const isCoarse =
    date.shape === "point" && (date.at.precision === "decade" || date.at.precision === "century");
  return isCoarse ? latestDay(date) : earliestDay(date);
}

function compareDays(one: IsoDay | null, other: IsoDay | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
