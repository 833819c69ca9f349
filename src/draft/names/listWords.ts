import { foldText } from "../../domain/foldText.ts";

/** A word of a text and where it stands. */
export interface Word {
  /** Without accents and case. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** It begins with a capital, or its script has none. */
  readonly isCapital: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Returns the words of a text in their order; "Moroccan's" is two. */
export function listWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    key: foldText(match[0]),
    from: match.index,
    to: match.index + match[0].length,
    isCapital: !/^\p{Ll}/u.test(match[0]),
  }));
}
