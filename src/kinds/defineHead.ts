/** What the words of a clause are made of. */
export interface ClauseTelling {
  readonly numbers: readonly number[];
  /** Names as they stand within a sentence; without a direction in code order. */
  readonly first: string;
  readonly second: string;
  /** A name that the clause says; empty where its form has none. */
  readonly name: string;
}

/**
 * Words of a clause of the sentence of a pair, without a full stop: what was between the two as a part of
 * a list ("at war in 1982"), what stands as a sentence ("Peru and Chile share a river").
 */
export type ClauseWords = (telling: ClauseTelling) => string;

/** How a figure with its rank is told. Names stand as within a sentence. */
export interface FigureWords {
  /** What it is of, in a list: "refugees". */
  readonly name: string;
  /** The party that stands at one end of each of its figures: of other pairs there can be none. */
  readonly alwaysOf?: string;
  /** What stands over it, without its year. */
  readonly title: string;
  /** When in a year it was counted, where that is not all of it: "mid-2020". */
  readonly when?: (year: number) => string;
  readonly tell: (figure: number) => string;
  /** What it says of the two, where the arrow from the one to the other does not: "born in Peru". */
  readonly way?: (from: string, to: string) => string;
  /**
   * What the other is among the partners of a party, after the place: "market" in "Peru’s 2nd of 160
   * markets". Of a figure with a direction first for the one from whom it goes, then for the other.
   */
  readonly partners: readonly [forFirst: string, forSecond: string];
}

/** The words of a kind in the head of a page, in one language. */
export interface HeadWords {
  readonly clauses?: Readonly<Record<string, ClauseWords>>;
  /** The forms that say what the two are ("neighbours", "at war"): they come before what befell them. */
  readonly ofTheTwo?: readonly string[];
  readonly figure?: FigureWords;
}

/** Declares the words of a kind in the head of a page. */
export function defineHead<const Words extends HeadWords>(words: Words): Words {
  return words;
}
