import type { LifeMark } from "../../domain/lifeMarks.ts";
import type { ToldFact } from "../../domain/timeline.ts";
import type { Telling } from "../../kinds/defineWords.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { formatShortCount, formatShortUsd } from "../../messages/format/formatShort.ts";
import { lifeLineMessages as messages } from "../../messages/lifeLine.ts";
import { pairPanelMessages } from "../../messages/pairPanel.ts";
import type { RowItem } from "../../ui/charts/layTrack.ts";
import { figureOf, type LineFigures } from "./lifeLineFigures.ts";
import type { LifeLineData, LineMark } from "./lifeLineMarks.ts";
import type { PairPage } from "./pairPage.ts";

/** What the words are told by. */
export interface TellingPage extends Pick<PairPage, "atlas" | "partyA" | "partyB"> {
  /** Tells a fact of a table: its words come later than the marks. */
  readonly tellEvent: ((told: ToldFact, beside: Telling) => string) | undefined;
}

/** Returns the year of a day. */
export function yearOfDay(day: string): number {
  return Number(day.slice(0, "YYYY".length));
}

/** Returns what stands beside an item: what a reader looks for has words, such as a war. */
export function labelOf({ look, marks }: RowItem<LineMark>): string {
  const [mark] = marks;
  if (!mark || marks.length > 1 || look === "many" || mark.word === "none") return "";
  return messages.words[mark.word](yearsOf(mark));
}

/** Returns when a mark was, in figures. */
export function yearsOf({ shape, from, until }: LifeMark): string {
  if (shape === "within") return messages.between(from, until ?? from);
  if (shape === "ongoing") return messages.sinceWords(from);
  return messages.years(from, until ?? from);
}

/** Returns an item of a row in words: when it was and what, or how many of what kind. */
export function tellItem({ marks, look, decade }: RowItem<LineMark>, page: TellingPage): string {
  const [mark] = marks;
  if (mark === undefined) return "";
  if (look === "many") return messages.ofMany(marks.length);
  if (decade !== undefined) return messages.decade(decade, messages.count[mark.lane](marks.length));
  return tellMark(mark, page);
}

function tellMark(mark: LineMark, page: TellingPage): string {
  const { entry, lane } = mark;
  if (entry === undefined) return messages.markOf(messages.lanes[lane], yearsOf(mark));
  const words = entry.headline ?? textOf(mark, page) ?? messages.lanes[lane];
  const date = entry.told ? yearsOf(mark) : formatFactDate(entry.date);
  const status = pairPanelMessages.status[entry.status];
  return messages.markOf(date, status ? `${words} (${status})` : words);
}

function textOf(
  { entry }: LineMark,
  { atlas, partyA, partyB, tellEvent }: TellingPage,
): string | undefined {
  if (entry?.told === undefined) return entry?.text;
  const beside = { nameOf: atlas.nameOf, parties: [partyA, partyB] as const, date: undefined };
  return tellEvent?.(entry.told, beside);
}

/** Returns what all rows have in a year, in words. */
export function tellYear(
  year: number,
  data: LifeLineData,
  figures: LineFigures,
  page: TellingPage,
): string {
  const clauses = [
    ...stateIn(year, data),
    ...data.lanes.flatMap((lane) => {
      const found = data.marks.filter(
        (mark) => mark.lane === lane && isIn(mark, year, data.last) && !isTurn(mark, year),
      );
      const [one] = found;
      if (one === undefined) return [];
      const words = found.length === 1 ? oneInYear(one, page) : "";
      return [words || messages.count[lane](found.length)];
    }),
    ...figuresIn(year, figures, page),
  ];
  return messages.inYear(year, clauses.length > 0 ? clauses : [messages.nothingIn]);
}

/** What one mark says, where that is short. */
function oneInYear(mark: LineMark, page: TellingPage): string {
  const words = mark.entry?.headline ?? textOf(mark, page) ?? "";
  return words.length <= SHORT ? words.replace(/\.$/, "") : "";
}

/** Letters that stand beside the other clauses of a year. */
const SHORT = 60;

function stateIn(year: number, { stretches }: LifeLineData): string[] {
  const stretch = stretches.findLast(({ from }) => yearOfDay(from) <= year);
  if (stretch === undefined || yearOfDay(stretch.until) < year) return [];
  return [pairPanelMessages.state[stretch.state]];
}

/** The band says in every year how relations stand: a turn counts in its own. */
function isTurn({ lane, from }: LineMark, year: number): boolean {
  return lane === "relations" && from !== year;
}

function isIn({ from, until, shape }: LineMark, year: number, last: number): boolean {
  return from <= year && year <= (until ?? (shape === "ongoing" ? last : from));
}

function figuresIn(
  year: number,
  { people, trade, counted }: LineFigures,
  { partyA, partyB }: TellingPage,
): string[] {
  const ways = [
    ["a", partyA, partyB],
    ["b", partyB, partyA],
  ] as const;
  return [
    ...ways.flatMap(([side, from, to]) => {
      const persons = figureOf(people, side, year);
      if (persons === undefined || counted === undefined) return [];
      return [messages.peopleIn(formatShortCount(persons), messages.counted[counted], from, to)];
    }),
    ...ways.flatMap(([side, from, to]) => {
      const amount = figureOf(trade, side, year);
      return amount === undefined ? [] : [messages.soldIn(from, to, formatShortUsd(amount))];
    }),
  ];
}
