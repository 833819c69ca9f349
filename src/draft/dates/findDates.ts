/** Finds the dates in a sentence and writes them as EDTF, never more exact than the words are. */
import { lastDayOfMonth } from "../../domain/packedDays.ts";
import { MONTH_WORDS, monthOf } from "./months.ts";

export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly edtf: string;
  readonly dateRole?: "span" | "within";
  /** The words, where they say more, or less exactly, than figures do. */
  readonly asGiven?: string;
  /** The first year that it may mean. */
  readonly year: number;
  /** Its year is not in these words but was taken from those before. */
  readonly isCarried?: true;
}

/** A date as one reader of words makes it, before what stands before it is weighed. */
interface Reading {
  readonly edtf: string;
  readonly dateRole?: "span" | "within";
  readonly isVague?: true;
  readonly isCarried?: true;
}

interface Pattern {
  readonly form: RegExp;
  /** @param near the year that was named last, if one was */
  readonly read: (parts: readonly string[], near: number | undefined) => Reading | undefined;
}

const MONTH = `(${MONTH_WORDS})\\.?`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th|er)?\\.?";
const YEAR = "([12]\\d{3})(?!\\d)";
const OF = "(?:of |de |del |d[’'])?";
const TO = "\\s*(?:to|until|till|through|and|-|–|—)\\s*";
const START = "(?<![\\p{L}\\p{N}])";

const pattern = (form: string, read: Pattern["read"]): Pattern => ({
  form: new RegExp(`${START}${form}(?![\\p{L}\\p{N}])`, "giu"),
  read,
});

/** The most telling first: what one has taken is no longer there for the next. */
const PATTERNS: readonly Pattern[] = [
  pattern(`${YEAR}-(\\d{2})-(\\d{2})`, ([year, month, day]) =>
    point(year, Number(month), Number(day)),
  ),
  pattern(`${MONTH} ${DAY}${TO}(?:${MONTH} )?${DAY},? ${YEAR}`, ([from, first, to, last, year]) =>
    interval(
      point(year, monthOf(from ?? ""), Number(first)),
      point(year, monthOf(to || (from ?? "")), Number(last)),
      "span",
    ),
  ),
  pattern(`${DAY}(?: ${OF}${MONTH})?${TO}${DAY} ${OF}${MONTH},? ${OF}${YEAR}`, (parts) => {
    const [first, from, last, to = "", year] = parts;
    return interval(
      point(year, monthOf(from || to), Number(first)),
      point(year, monthOf(to), Number(last)),
      "span",
    );
  }),
  pattern(`${DAY} ${OF}${MONTH},? ${OF}${YEAR}`, ([day, month = "", year]) =>
    point(year, monthOf(month), Number(day)),
  ),
  pattern(`${MONTH} (?:the )?${DAY},? ${OF}${YEAR}`, ([month = "", day, year]) =>
    point(year, monthOf(month), Number(day)),
  ),
  pattern(`${MONTH}${TO}${MONTH},? ${YEAR}`, ([from = "", to = "", year]) =>
    interval(point(year, monthOf(from)), point(year, monthOf(to)), "within"),
  ),
  pattern(`${MONTH},? ${OF}${YEAR}`, ([month = "", year]) => point(year, monthOf(month))),
  pattern(`${YEAR},? (?:in )?${MONTH}(?! \\d)`, ([year, month = ""]) =>
    point(year, monthOf(month)),
  ),
  pattern(`(?:(early|mid|late)[- ]?(?:the )?)?(\\d{3})0[’']?s`, ([part = "", decade = ""]) =>
    readDecade(part, decade),
  ),
  pattern(
    "(first|second|early|mid|late|turn|beginning|end)?[- ]?(half )?(?:of )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)[- ]centur(?:y|ies)",
    ([part = "", , century]) => readCentury(part, Number(century)),
  ),
  pattern(`from (?:about )?${YEAR}${TO}${YEAR}`, ([from, to]) => years(from, to, "span")),
  pattern(`between ${YEAR}${TO}${YEAR}`, ([from, to]) => years(from, to, "within")),
  pattern(`${YEAR}\\s*[-–—]\\s*${YEAR}`, ([from, to]) => years(from, to, "span")),
  pattern(`${YEAR}[-–/](\\d{2})(?![-\\d])`, ([from = "", to = ""]) =>
    Number(to) > Number(from.slice(2)) ? years(from, from.slice(0, 2) + to, "span") : undefined,
  ),
  pattern(`(?:early|mid|late|spring|summer|autumn|fall|winter)[- ](?:of |in )?${YEAR}`, ([year]) =>
    vague(point(year)),
  ),
];

/** Dates that leave their year to what was said before. */
const WITHOUT_YEAR: readonly Pattern[] = [
  pattern(`${MONTH} ${DAY}(?!,? \\d)`, ([month = "", day], near) =>
    carried(near, (year) => point(year, monthOf(month), Number(day))),
  ),
  pattern(`${DAY} ${OF}${MONTH}(?!,? \\d)`, ([day, month = ""], near) =>
    carried(near, (year) => point(year, monthOf(month), Number(day))),
  ),
  pattern(`(?<=(?:in|since|until|early|late|mid) |mid-)${MONTH}(?! \\d)`, ([month = ""], near) =>
    carried(near, (year) => point(year, monthOf(month))),
  ),
  pattern(
    "(?:the )?(same|that|following|next|previous) year(?! (?:after|before))|(?:the|a|one) year (later|prior|before|earlier|after)",
    ([which, later], near) =>
      carried(near, (year) => point(String(Number(year) + yearsAway(which || later || "")))),
  ),
];

/** Dates whose figures need no words around them. */
const OTHER_SCRIPTS: readonly Pattern[] = [
  {
    form: /([12]\d{3})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일号])?)?/gu,
    read: ([year, month, day]) => pointOf(year, month, day),
  },
  {
    form: /(?:ngày (\d{1,2}) )?tháng (\d{1,2}) năm ([12]\d{3})/giu,
    read: ([day, month, year]) => pointOf(year, month, day),
  },
  { form: /năm ([12]\d{3})/giu, read: ([year]) => pointOf(year) },
];

const BARE_YEAR = /(?<![\p{L}\p{N}$€£¥#.,/])([12]\d{3})(?![\p{L}\p{N}]|[.,]\d|[/’'-]\p{L})/gu;
/** What may stand before four figures that are a year. */
const BEFORE_YEAR =
  /(?:(?<!\p{L})(?:in|en|im|since|until|till|during|from|to|of|by|after|before|and|or|between|year|circa|ca|around|about|the|for|its|spring|summer|autumn|fall|winter|on|le|de|em|seit)\s+|[(,;:|–—/-]\s*|c\.\s*|^[^\p{L}]*)$/iu;
/** What follows four figures that count something. */
const COUNTED =
  /^\s*(?:%|per ?cent|km|kilomet|met(?:er|re)s|miles|people|persons|troops|soldiers|students|men\b|women|tons?\b|tonnes|barrels|million|billion|thousand|years|refugees|workers|children|families|citizens|companies|members|troops|hectares|jobs|tourists|visitors|prisoners|[A-Z]{2,}\b\s*\d|(?!was|is|has|relations|talks|its|his|as|this|saw|visits|negotiations|elections)\p{Ll}+(?:s|ians)\b(?<=(?:about|around|over|to|of|and|the|for|by) .{0,40}))/u;

/**
 * Returns the dates of a sentence in their order.
 * @param near the year that the sentences before named last: what a date without a year is of
 */
export function findDates(text: string, near?: number): DateMention[] {
  const taken: DateMention[] = [];
  for (const one of [...OTHER_SCRIPTS, ...PATTERNS]) takeDates(text, one, taken, near);
  taken.push(...bareYears(text, taken));
  for (const one of WITHOUT_YEAR) takeDates(text, one, taken, near);
  return taken.sort((one, other) => one.from - other.from);
}

/** Adds the dates of one form to those that are taken, where those leave room. */
function takeDates(
  text: string,
  { form, read }: Pattern,
  taken: DateMention[],
  near: number | undefined,
): void {
  for (const match of text.matchAll(form)) {
    const from = match.index;
    const to = from + match[0].length;
    if (isTaken(taken, from, to)) continue;
    const reading = read(match.slice(1).map(blankIfNone), yearBefore(taken, from) ?? near);
    if (reading !== undefined) taken.push(...weigh(text, from, to, reading));
  }
}

function blankIfNone(part: string | undefined): string {
  return part ?? "";
}

function isTaken(taken: readonly DateMention[], from: number, to: number): boolean {
  return taken.some((date) => from < date.to && to > date.from);
}

function yearBefore(taken: readonly DateMention[], from: number): number | undefined {
  const before = taken.filter((date) => date.to <= from);
  return before.sort((one, other) => other.from - one.from)[0]?.year;
}

function bareYears(text: string, taken: readonly DateMention[]): DateMention[] {
  return Array.from(text.matchAll(BARE_YEAR)).flatMap((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const isYear =
      BEFORE_YEAR.test(text.slice(Math.max(0, from - 20), from)) && !COUNTED.test(text.slice(to));
    const reading = isYear && !isTaken(taken, from, to) ? point(match[1]) : undefined;
    return reading === undefined ? [] : weigh(text, from, to, reading);
  });
}

const SINCE = /(?:since|ever since|as from)\s+(?:the\s+|about\s+)?$/iu;
const UNTIL = /(?:until|till|up to)\s+(?:the\s+)?$/iu;
const ABOUT = /(?:about|around|circa|c\.|ca\.?|approximately|some time in)\s*$/iu;
/** The text says when it did not happen, not when. */
const BESIDE = /(?:before|after|prior to|following)\s+(?:the\s+)?$/iu;

/** Returns the date with what the words before it make of it; none where they only bound it. */
function weigh(text: string, from: number, to: number, reading: Reading): DateMention[] {
  const before = text.slice(Math.max(0, from - 24), from);
  const words = text.slice(from, to);
  const year = Number(/\d{1,4}/.exec(reading.edtf)?.[0].padEnd(4, "0") ?? 0);
  const carriedPart = reading.isCarried ? ({ isCarried: true } as const) : {};
  if (year < 1000 || year > 2100) return [];
  if (reading.edtf.includes("/") || BESIDE.test(before)) {
    if (BESIDE.test(before) && !reading.edtf.includes("/")) return [];
    return [
      { from, to, year, ...omitVague(reading), asGiven: words, ...carriedPart } as DateMention,
    ];
  }
  const [open, role] = withBefore(reading.edtf, before);
  const isChanged = open !== reading.edtf;
  return [
    {
      ...{ from, to, year, edtf: open, ...carriedPart },
      ...(role === undefined ? {} : { dateRole: role }),
      ...(isChanged || reading.isVague || reading.isCarried
        ? { asGiven: `${isChanged ? lastWord(before) : ""}${words}` }
        : {}),
    },
  ];
}

function omitVague({ edtf, dateRole }: Reading): Omit<Reading, "isVague" | "isCarried"> {
  return dateRole === undefined ? { edtf } : { edtf, dateRole };
}

function withBefore(edtf: string, before: string): readonly [string, "span"?] {
  if (SINCE.test(before)) return [`${edtf}/..`, "span"];
  if (UNTIL.test(before)) return [`/${edtf}`, "span"];
  return [ABOUT.test(before) && /^[\d-]+$/.test(edtf) ? `${edtf}~` : edtf];
}

function lastWord(before: string): string {
  return /\S+\s*(?:the\s*)?$/u.exec(before)?.[0] ?? "";
}

/** Returns a date as far as its parts are given; `undefined` when the calendar lacks it. */
function pointOf(year = "", month = "", day = ""): Reading | undefined {
  return point(
    year,
    month === "" ? undefined : Number(month),
    day === "" ? undefined : Number(day),
  );
}

function point(year = "", month?: number, day?: number): Reading | undefined {
  if (Number(year) < 1000 || Number(year) > 2100) return undefined;
  if (month === undefined) return { edtf: year };
  if (!(month >= 1 && month <= 12)) return undefined;
  const upToMonth = `${year}-${String(month).padStart(2, "0")}`;
  if (day === undefined) return { edtf: upToMonth };
  if (!(day >= 1 && day <= lastDayOfMonth(Number(year), month))) return undefined;
  return { edtf: `${upToMonth}-${String(day).padStart(2, "0")}` };
}

function interval(
  from: Reading | undefined,
  to: Reading | undefined,
  dateRole: "span" | "within",
): Reading | undefined {
  if (from === undefined || to === undefined || from.edtf > to.edtf) return undefined;
  return from.edtf === to.edtf ? from : { edtf: `${from.edtf}/${to.edtf}`, dateRole };
}

function years(from = "", to = "", dateRole: "span" | "within"): Reading | undefined {
  return interval(point(from), point(to), dateRole);
}

function vague(reading: Reading | undefined): Reading | undefined {
  return reading && { ...reading, isVague: true };
}

/** A date whose year was named before is not certain to be of that year. */
function carried(
  near: number | undefined,
  read: (year: string) => Reading | undefined,
): Reading | undefined {
  const reading = near === undefined ? undefined : read(String(near));
  return reading && { edtf: `${reading.edtf}?`, isCarried: true };
}

function yearsAway(word: string): number {
  if (/same|that/i.test(word)) return 0;
  return /following|next|later|after/i.test(word) ? 1 : -1;
}

/** Which years of ten "early", "mid" and "late" mean, as the atlas writes them. */
const PARTS_OF_DECADE: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};

function readDecade(part: string, decade: string): Reading | undefined {
  if (Number(decade) < 100 || Number(decade) > 210) return undefined;
  const years = PARTS_OF_DECADE[part.toLowerCase()];
  if (years === undefined) return { edtf: `${decade}X`, isVague: true };
  const [from, to] = years;
  return { edtf: `${decade}${from}~/${decade}${to}~`, dateRole: "within", isVague: true };
}

function readCentury(part: string, century: number): Reading | undefined {
  if (century < 11 || century > 21) return undefined;
  const start = (century - 1) * 100;
  const within = (edtf: string): Reading => ({ edtf, dateRole: "within", isVague: true });
  switch (part.toLowerCase()) {
    case "first":
      return within(`${start}/${start + 50}~`);
    case "second":
      return within(`${start + 50}~/${start + 100}`);
    case "early":
    case "beginning":
      return within(`${start}/${start + 30}~`);
    case "mid":
      return within(`${start + 40}~/${start + 60}~`);
    case "late":
    case "end":
      return within(`${start + 70}~/${start + 100}`);
    case "turn":
      return within(`${start - 10}~/${start + 10}~`);
    default:
      return { edtf: `${century - 1}XX`, isVague: true };
  }
}
