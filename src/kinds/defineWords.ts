import type { PartyCode } from "../domain/partyCode.ts";
import type { FactCells } from "../domain/take/pairFactsTable.ts";
import type { AnyKind, FactOf } from "./defineKind.ts";

/** The name of a party as a reader knows it. */
export type NameOf = (code: PartyCode) => string;

/** The words of a kind of fact in one language. */
export interface KindWords<K extends AnyKind> {
  /**
   * What stands over the facts on the page, with what the source covers.
   * @param date as of when the source is, in words, once that is known
   */
  readonly title: (date: string | undefined) => string;
  /** In place of facts where the table has none of the pair. */
  readonly none: (date: string | undefined) => string;
  /** A fact in a clause, without its sources and without a correction's remark. */
  readonly tell: (fact: FactOf<K>, names: NameOf, date: string | undefined) => string;
  /** Over those that have ended, which are folded away. */
  readonly ended?: (count: number) => string;
  /** In a past year, those that stood on its last day, in a sentence. */
  readonly inYear?: (facts: readonly FactOf<K>[]) => string;
  /** What the row of a fact in a spreadsheet says, beside date, ends and sources. */
  readonly cells: (fact: FactOf<K>) => Omit<FactCells, "date" | "citations">;
}

/** Declares the words of a kind. */
export function defineWords<const K extends AnyKind>(_kind: K, words: KindWords<K>): KindWords<K> {
  return words;
}
