import type { FactCells } from "../domain/export/pairFactsTable.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import { newestOf, type YearFigures } from "../domain/yearFigures.ts";
import type { AnyKind, FactOf } from "./defineKind.ts";

/** What a fact is told beside. */
export interface Telling {
  /** The name of a party as a reader knows it. */
  readonly nameOf: (code: PartyCode) => string;
  /** The two whom the page is about, in code order. */
  readonly parties: readonly [PartyCode, PartyCode];
  /** As of when the source is, in words, once that is known. */
  readonly date: string | undefined;
}

/** The words of a kind that has a view of its own on the page. */
export interface KindWords<K extends AnyKind> {
  /** Name of the table on the page "Sources and coverage". */
  readonly table: string;
  /** Where the kind is a subject of the map: its name in the choice, and the words of its classes. */
  readonly lines?: {
    readonly name: string;
    readonly classes: Readonly<Record<string, string>>;
  };
  /** Where its facts are events of the timeline. */
  readonly event?: EventWords<K>;
  /** What the rows of a fact in a spreadsheet say, beside its date and sources: mostly one. */
  readonly cells: (
    fact: FactOf<K>,
    parties: readonly [PartyCode, PartyCode],
  ) => readonly Omit<FactCells, "citations">[];
}

/** How a fact is told as an event of the timeline, in a sentence, without its date and its sources. */
export interface EventWords<K extends AnyKind> {
  readonly begins: (fact: FactOf<K>, beside: Telling) => string;
  /** Where its end is an event of its own. */
  readonly ends?: (fact: FactOf<K>, beside: Telling) => string;
}

/** The words of a kind of fact in one language, as the page tells it. */
export interface TellingWords<K extends AnyKind> extends KindWords<K> {
  /**
   * What stands over the facts on the page, with what the source covers.
   * @param date as of when the source is, in words, once that is known
   */
  readonly title: (date: string | undefined) => string;
  /** In place of facts where the table has none of the pair. */
  readonly none: (date: string | undefined) => string;
  /** A fact in a clause, without its sources and without a correction's remark. */
  readonly tell: (fact: FactOf<K>, beside: Telling) => string;
  /** Of figures by year: what stands in the table of all years, a column each. */
  readonly yearly?: (fact: FactOf<K>) => readonly YearColumn[];
  /** Over those that have ended, which are folded away. */
  readonly ended?: (count: number) => string;
  /** Facts that are the same for many pairs, such as pacts of many states: they are folded into a line. */
  readonly many?: {
    readonly holds: (fact: FactOf<K>) => boolean;
    readonly fold: (count: number) => string;
  };
  /** In a past year, those that stood on its last day, in a sentence. */
  readonly inYear?: (facts: readonly FactOf<K>[]) => string;
}

/** A column of the table of all years of a fact. */
export interface YearColumn {
  /** What the figures are of, as in "net". */
  readonly name: string;
  readonly figures: YearFigures;
  /** How a figure reads, with its unit. */
  readonly tell: (figure: number) => string;
}

/** The words of a kind of figures by year: how its newest are told follows from them. */
export interface YearlyWords<K extends AnyKind>
  extends Omit<TellingWords<K>, "tell" | "yearly" | "ended" | "inYear"> {
  /** What is counted, with both ends: "Born in Peru, living in Chile". */
  readonly what: (fact: FactOf<K>, beside: Telling) => string;
  /** When in a year it was counted, where that is not all of it: "mid-2020". */
  readonly when?: (year: number) => string;
  readonly yearly: (fact: FactOf<K>) => readonly YearColumn[];
}

/** Declares the words of a kind of figures by year: it is told by the newest of them, with their year. */
export function defineYearlyWords<const K extends AnyKind>(
  _kind: K,
  { what, when = String, ...words }: YearlyWords<K>,
): TellingWords<K> {
  return {
    ...words,
    tell: (fact, beside) => `${what(fact, beside)}: ${tellNewest(words.yearly(fact), when)}`,
  };
}

/** "12 (2020)"; where there are several columns, each with its name and the year in which it ends. */
function tellNewest(columns: readonly YearColumn[], when: (year: number) => string): string {
  return columns
    .flatMap(({ name, figures, tell }) => {
      const newest = newestOf(figures);
      if (newest === undefined) return [];
      const told = columns.length > 1 ? `${name} ${tell(newest[1])}` : tell(newest[1]);
      return `${told} (${when(newest[0])})`;
    })
    .join(", ");
}

/** Declares the words of a kind. */
export function defineWords<const K extends AnyKind>(
  _kind: K,
  words: TellingWords<K>,
): TellingWords<K> {
  return words;
}

/** Declares the words of a kind that is not told by them: the page has a view of its own for it. */
export function defineWordsOfView<const K extends AnyKind>(
  _kind: K,
  words: KindWords<K>,
): KindWords<K> {
  return words;
}
