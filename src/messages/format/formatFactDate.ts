import type { DatePoint, FactDate, IsoDay } from "../../domain/factDate.ts";

const LOCALE = "en-GB";
/** Longer words of a source are a remark, not a date. */
const LONGEST_AS_GIVEN = 40;

/**
 * Returns a date in words, as exact as its source and no more: "27 June 1964", "September 2006",
 * "the 1950s", "1973–1986", "since 2012", "between 1996 and 2000". Where figures would say more
 * than the source does ("late 2007"), the source's own words stand.
 */
export function formatFactDate(date: FactDate): string {
  switch (date.shape) {
    case "point":
      return formatPoint(date.at);
    case "span":
      return formatSpan(date);
    case "within":
      return formatWithin(date);
    case "unknown":
      return "date not known";
  }
}

/** Returns one date in words, with "about" or "perhaps" where the source is not sure. */
export function formatPoint(point: DatePoint): string {
  const words = formatExact(point);
  if (point.uncertain) return `perhaps ${words}`;
  return point.approximate ? `about ${words}` : words;
}

/** Returns the year of a date in figures: "1964", "1950s", "≈ 2014–2016"; empty without a date. */
export function formatYear(date: FactDate): string {
  switch (date.shape) {
    case "point":
      return yearOfPoint(date.at);
    case "span":
      return joinYears(date.from, date.until);
    case "within":
      return joinYears(date.from, date.until);
    case "unknown":
      return "";
  }
}

function joinYears(from: DatePoint | null, until: DatePoint | null): string {
  const years = [from, until].flatMap((point) => (point ? [yearOfPoint(point)] : []));
  const [start, end] = years;
  if (!start || !end || start === end) return start ?? end ?? "";
  return `${start}–${end.replace("≈ ", "")}`;
}

function yearOfPoint(point: DatePoint): string {
  const year = point.earliest.slice(0, 4);
  const coarse = { decade: `${year}s`, century: formatCentury(point) };
  const words =
    point.precision === "decade" || point.precision === "century" ? coarse[point.precision] : year;
  return point.approximate ? `≈ ${words}` : words;
}

/** Returns since when something is so: "since 27 June 1964", "since some time in 1973–1986". */
export function formatSince(date: FactDate): string {
  switch (date.shape) {
    case "point":
      return `since ${formatPoint(date.at)}`;
    case "within":
      return `since some time ${formatWithin(date)}`;
    case "span":
      return formatSpan(date);
    case "unknown":
      return "";
  }
}

/** Returns when something began that is over: "from 27 June 1964", "begun 1973–1986"; empty without a date. */
export function formatBegun(date: FactDate): string {
  if (date.shape === "unknown") return "";
  return date.shape === "point" ? `from ${formatPoint(date.at)}` : `begun ${formatYear(date)}`;
}

function formatSpan(date: Extract<FactDate, { shape: "span" }>): string {
  const { from, until, isOngoing } = date;
  const words = sourceWords(date, [from, until]);
  if (words) return words;
  if (from && isOngoing) return `since ${formatPoint(from)}`;
  if (from && until) return joinDates(from, until);
  if (from) return `from ${formatPoint(from)}, end not known`;
  return until ? `until ${formatPoint(until)}` : "date not known";
}

function formatWithin(date: Extract<FactDate, { shape: "within" }>): string {
  const { from, until } = date;
  const words = sourceWords(date, [from, until]);
  if (words) return words;
  const isUnsure = from.uncertain || until.uncertain;
  const [start, end] = [from, until].map((point) => formatPoint({ ...point, uncertain: false }));
  const between = `between ${start} and ${end}`;
  return isUnsure ? `perhaps ${between}` : between;
}

/** The source's own words for a date whose figures would look more exact than they are. */
function sourceWords(
  { asGiven }: FactDate,
  points: readonly (DatePoint | null)[],
): string | undefined {
  if (asGiven === undefined || asGiven.length > LONGEST_AS_GIVEN) return undefined;
  const isRough = (point: DatePoint | null) =>
    point !== null &&
    (point.approximate || point.precision === "month" || point.precision === "decade");
  return points.some(isRough) ? asGiven.replace(/^(in|on) /, "") : undefined;
}

/** "1973–1986", "26–28 June 2024", "3 May 1998 – 2 June 1999"; one date where both are the same. */
function joinDates(from: DatePoint, until: DatePoint): string {
  const [start, end] = [formatPoint(from), formatPoint(until)];
  if (start === end) return start;
  if (isExactDay(from) && isExactDay(until) && isSameMonth(from, until)) {
    return `${Number(from.earliest.slice(8))}–${end}`;
  }
  return start.includes(" ") || end.includes(" ") ? `${start} – ${end}` : `${start}–${end}`;
}

function isExactDay({ precision, approximate, uncertain }: DatePoint): boolean {
  return precision === "day" && !approximate && !uncertain;
}

function isSameMonth(one: DatePoint, other: DatePoint): boolean {
  return one.earliest.slice(0, 7) === other.earliest.slice(0, 7);
}

const dayFormat = new Intl.DateTimeFormat(LOCALE, {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const monthFormat = new Intl.DateTimeFormat(LOCALE, {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

function formatExact(point: DatePoint): string {
  const year = Number(point.earliest.slice(0, 4));
  switch (point.precision) {
    case "day":
      return dayFormat.format(toDate(point));
    case "month":
      return monthFormat.format(toDate(point));
    case "year":
      return String(year);
    case "decade":
      return `the ${year}s`;
    case "century":
      return `the ${formatCentury(point)}`;
  }
}

/** Returns a day in words: "31 July 2026". */
export function formatDay(day: IsoDay): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}

/** "18th century" for the hundred years from 1700 on. */
function formatCentury(point: DatePoint): string {
  return `${ordinal(Math.floor(Number(point.earliest.slice(0, 4)) / 100) + 1)} century`;
}

function toDate(point: DatePoint): Date {
  return new Date(`${point.earliest}T00:00:00Z`);
}

function ordinal(count: number): string {
  const suffix = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };
  return `${count}${suffix[new Intl.PluralRules(LOCALE, { type: "ordinal" }).select(count)]}`;
}
