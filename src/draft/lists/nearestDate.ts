import type { ReadSentence } from "../annotate.ts";
import type { DateMention } from "../dates/findDates.ts";

/** A date as a find has it. */
export interface FoundDate {
  readonly date: string | null;
  readonly dateRole?: "span" | "within";
  readonly asGiven?: string;
}

/** What stands between a fact and a date of something else. */
const CLAUSE_END = /[;:]|, (?:while|whereas|whilst|but|after|before|and (?:in|on)) /iu;
/** What stands in brackets before is of what stands before them. */
const BRACKET_END = /^[^(]*\)/u;
/** As far as a clause's end: a date beyond it is taken only for want of another. */
const BEYOND_CLAUSE = 200;

/** Returns the date of a sentence that stands nearest to a place in it, of the same clause if one is. */
export function nearestDate(
  { dates, text }: Pick<ReadSentence, "dates" | "text">,
  from: number,
  to: number,
): DateMention | undefined {
  const away = (date: DateMention) => {
    const between = date.to <= from ? text.slice(date.to, from) : text.slice(to, date.from);
    const isBeyond = CLAUSE_END.test(between) || (date.to <= from && BRACKET_END.test(between));
    return between.length + (isBeyond ? BEYOND_CLAUSE : 0);
  };
  let nearest: DateMention | undefined;
  for (const date of dates) {
    if (nearest === undefined || away(date) < away(nearest)) nearest = date;
  }
  return nearest;
}

/** Returns the date of a find; `null` where there is none. */
export function foundDate(mention: DateMention | undefined): FoundDate {
  if (mention === undefined) return { date: null };
  const { edtf: date, dateRole, asGiven } = mention;
  return {
    date,
    ...(dateRole === undefined ? {} : { dateRole }),
    ...(asGiven === undefined ? {} : { asGiven }),
  };
}
