import type { IsoDay } from "./factDate.ts";
import type { SubjectClass, SubjectId } from "./lineMode.ts";

/** Classes of pairs over time: a row is a pair of one class from a day until another. */
export interface SubjectSpans {
  /** Places of pairs in the order of `pairPlace`. */
  readonly place: readonly number[];
  /** Places in `LINE_CLASSES.subject`, counted from 1. */
  readonly kind: readonly number[];
  /** Days as `YYYYMMDD`: the first, 0 for one that nobody knows; the last, 0 for one to come. */
  readonly since: readonly number[];
  readonly until: readonly number[];
}

/** `subject/<id>`: how the lines of a kind of fact are drawn. */
export interface SubjectFile {
  readonly id: SubjectId;
  readonly spans: SubjectSpans;
  /** Its facts have dates; else every year shows the same, as of the source. */
  readonly isDated: boolean;
  /** The last year that the table speaks of: later years show it as it was then. */
  readonly lastYear?: number;
  /** As of when the source is, in its own words: "2010–2019". */
  readonly asOf?: string;
}

/** A kind of fact that lines stand for, with its words. */
export interface LineSubject extends SubjectFile {
  readonly name: string;
  /** The words of its classes, in the order in which a legend tells them. */
  readonly words: Readonly<Partial<Record<SubjectClass, string>>>;
}

/**
 * Returns the kind of each pair on a day, 0 for none, in the order of `pairPlace`.
 * @param pairs how many pairs there are
 */
export function kindsOfSubject(
  { spans, lastYear }: Pick<SubjectFile, "spans" | "lastYear">,
  day: IsoDay,
  pairs: number,
): Uint8Array {
  const isLater = lastYear !== undefined && Number(day.slice(0, 4)) > lastYear;
  const shown = isLater ? `${lastYear}1231` : day.replaceAll("-", "");
  const at = Number(shown);
  const kinds = new Uint8Array(pairs);
  for (const [row, place] of spans.place.entries()) {
    const until = spans.until[row] || Number.POSITIVE_INFINITY;
    if ((spans.since[row] ?? 0) <= at && at <= until) kinds[place] = spans.kind[row] ?? 0;
  }
  return kinds;
}
