import type { DatePoint, DatePrecision, FactDate, IsoDay } from "../../domain/factDate.ts";
import { lastDayOfMonth } from "../../domain/packedDays.ts";

/** A date as a dossier has it. */
export interface WrittenDate {
  /** EDTF, or the word `unknown`. */
  readonly date: string;
  readonly dateRole?: "span" | "within" | undefined;
  readonly asGiven?: string | undefined;
}

export type CompiledDate =
  | { readonly ok: true; readonly date: FactDate }
  | { readonly ok: false; readonly found: string; readonly allowed: string };

const FORMS =
  "allowed are YYYY, YYYY-MM, YYYY-MM-DD, each with ?, ~ or % after it, 195X, 18XX, " +
  "two of them joined by /, or the word unknown";

/**
 * The forms of EDTF that the atlas uses for one date: year, month, day, with one qualifier for the
 * whole; decade and century, which EDTF lets have none.
 */
const POINT_FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;
const DECADE_FORM = /^(\d{3})X$/;
const CENTURY_FORM = /^(\d{2})XX$/;

/**
 * Compiles a written date.
 *
 * - one date (`1973-05`, `195X`, `2014~`) → a point; `?` is uncertain, `~` approximate, `%` both;
 * - an interval → a span or within, as `dateRole` says; an interval needs one, a date has none;
 * - `2012/..` → a span that had not ended; `/1986` → a span whose beginning is not known;
 * - `unknown` → unknown. It is the only way to say so: an empty end is refused.
 *
 * Returns what is wrong instead, where the text is no EDTF, is EDTF of a form that the atlas does not
 * use (seasons, sets, qualifiers of a part), names a day that the calendar lacks, or does not end after
 * it begins. What it takes is EDTF as the package `edtf` has it: a test asks that, for the package is
 * larger than a page needs.
 */
export function compileDate(written: WrittenDate): CompiledDate {
  const { date: text, dateRole, asGiven } = written;
  const words = asGiven === undefined ? {} : { asGiven };

  if (text === "unknown" || !text.includes("/")) {
    if (dateRole !== undefined) {
      return refuse(`the date "${text}" has a dateRole`, "only an interval has one");
    }
    if (text === "unknown") return accept({ shape: "unknown", ...words });
    const at = parsePoint(text);
    return typeof at === "string" ? refuse(at, FORMS) : accept({ shape: "point", at, ...words });
  }
  if (dateRole === undefined) {
    return refuse(`the interval "${text}" has no dateRole`, "allowed are span, within");
  }
  return compileInterval(text, dateRole, words);
}

function compileInterval(
  text: string,
  dateRole: "span" | "within",
  words: { readonly asGiven?: string },
): CompiledDate {
  const [fromText = "", untilText = "", ...rest] = text.split("/");
  if (rest.length > 0) return refuse(`the date "${text}" has several /`, FORMS);
  const isOngoing = untilText === "..";
  if (untilText === "" || fromText === ".." || (fromText === "" && isOngoing)) {
    return refuse(
      `the interval "${text}" has an end that is not known`,
      "allowed are 1973/.. for one that had not ended, /1986 for a beginning that is not known, " +
        "or the word unknown",
    );
  }
  const from = fromText === "" ? null : parsePoint(fromText);
  if (typeof from === "string") return refuse(from, FORMS);
  const until = isOngoing ? null : parsePoint(untilText);
  if (typeof until === "string") return refuse(until, FORMS);
  if (from !== null && until !== null && until.earliest < from.earliest) {
    return refuse(
      `the interval "${text}" ends, or may end, before it begins`,
      "write the earlier date first, and both ends equally exact",
    );
  }
  if (from !== null && until !== null && until.earliest === from.earliest) {
    return refuse(`the interval "${text}" has two ends that begin on one day`, "write one date");
  }
  if (joinsMarkAndDecade(fromText, untilText)) {
    return refuse(
      `the interval "${text}" joins a year that has a mark and a decade or a century`,
      "write the years between which it lies",
    );
  }
  if (dateRole === "span") return accept({ shape: "span", from, until, isOngoing, ...words });
  if (from === null || until === null) {
    return refuse(
      `the interval "${text}" is open`,
      "something that happened within an interval needs both its ends",
    );
  }
  return accept({ shape: "within", from, until, ...words });
}

/** No grammar of EDTF has such an interval: `?`, `~` and `%` are of its first level, two kinds of end of its second. */
function joinsMarkAndDecade(...ends: readonly string[]): boolean {
  return ends.some((end) => /^\d{4}[?~%]$/.test(end)) && ends.some((end) => end.endsWith("X"));
}

/** Returns the date, or what is wrong with it. */
function parsePoint(text: string): DatePoint | string {
  const point = readPoint(text);
  if (point === undefined) return `the date "${text}" has no form that is used here`;
  if (!isRealDay(point.earliest) || !isRealDay(point.latest)) {
    return `the date "${text}" is not in the calendar`;
  }
  return point;
}

function readPoint(text: string): DatePoint | undefined {
  const decade = DECADE_FORM.exec(text)?.[1];
  if (decade !== undefined) return toPoint(`${decade}0-01-01`, `${decade}9-12-31`, "decade");
  const century = CENTURY_FORM.exec(text)?.[1];
  if (century !== undefined) return toPoint(`${century}00-01-01`, `${century}99-12-31`, "century");

  const parts = POINT_FORM.exec(text);
  if (parts === null) return undefined;
  const [, year = "", month, day, mark] = parts;
  if (day !== undefined)
    return toPoint(`${year}-${month}-${day}`, `${year}-${month}-${day}`, "day", mark);
  if (month === undefined) return toPoint(`${year}-01-01`, `${year}-12-31`, "year", mark);
  const last = lastDayOfMonth(Number(year), Number(month));
  return toPoint(`${year}-${month}-01`, `${year}-${month}-${last}`, "month", mark);
}

function toPoint(
  earliest: IsoDay,
  latest: IsoDay,
  precision: DatePrecision,
  mark?: string,
): DatePoint {
  const approximate = mark === "~" || mark === "%";
  const uncertain = mark === "?" || mark === "%";
  return { earliest, latest, precision, approximate, uncertain };
}

/** The package lets 29 February of a common year pass as 1 March, and `Date` would too. */
function isRealDay(day: IsoDay): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function accept(date: FactDate): CompiledDate {
  return { ok: true, date };
}

function refuse(found: string, allowed: string): CompiledDate {
  return { ok: false, found, allowed };
}
