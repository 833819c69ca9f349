import type { DatePoint, FactDate, IsoDay } from "../factDate.ts";

/**
 * A date in three columns: the first and the last day that it can mean, which sort and are of one kind,
 * and how exact it is. A span has the first day of its beginning and the last day of its end; what goes
 * on, and an end that is not known, has no last day.
 */
export interface DateCells {
  readonly from: IsoDay | undefined;
  readonly until: IsoDay | undefined;
  /** "day", "month", "about a year", "span of days", "within" … */
  readonly precision: string | undefined;
}

/** Returns the cells of a date. */
export function dateCells(date: FactDate): DateCells {
  switch (date.shape) {
    case "unknown":
      return { from: undefined, until: undefined, precision: "unknown" };
    case "point":
      return { from: date.at.earliest, until: date.at.latest, precision: precisionOf(date.at) };
    case "within":
      return {
        from: date.from.earliest,
        until: date.until.latest,
        precision: "some time within",
      };
    case "span": {
      const { from, until, isOngoing } = date;
      const words = [
        from ? precisionOf(from) : "unknown",
        isOngoing ? "goes on" : until ? precisionOf(until) : "unknown",
      ];
      return {
        from: from?.earliest,
        until: isOngoing ? undefined : until?.latest,
        precision: `span: ${words.join(" to ")}`,
      };
    }
  }
}

function precisionOf({ precision, approximate, uncertain }: DatePoint): string {
  return [uncertain ? "perhaps" : "", approximate ? "about" : "", precision]
    .filter((word) => word !== "")
    .join(" ");
}
