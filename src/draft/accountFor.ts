/** Says of every sentence what became of it. */

import { findAmounts } from "./amounts.ts";
import type { ReadSentence } from "./annotate.ts";
import { isPointer } from "./dossier/readSeeAlso.ts";
import type { Account } from "./draft.ts";

interface Held {
  /** Ids of facts and questions, by sentence. */
  readonly facts: ReadonlyMap<number, readonly string[]>;
  readonly hasSeeAlso: boolean;
  readonly title: string;
}

const INFOBOX =
  /^(?:Infobox$|- (?:Title|Name|Map|Filetype|Flags?|Image\w*|Caption|Party ?\d?|Country ?\d?|\w+size|Envoytitle\d|Missiontitle\d)\s*:)/iu;
const ABOUT =
  /(?:refers? to|are|is|describes?) (?:the )?(?:current and historical |historical and current |historic and current |bilateral |foreign |diplomatic |international )*(?:relations|relationship)/iu;
/** More letters of other scripts than of the Latin one: its words are not read. */
const FOREIGN_LETTER = /(?!\p{Script=Latin})\p{L}/gu;

/** Returns one account a sentence, in their order. */
export function accountFor(sentences: readonly ReadSentence[], held: Held): Account[] {
  return sentences.map((sentence) => {
    const { number, place } = sentence;
    const facts = held.facts.get(number) ?? [];
    if (facts.length > 0) return { sentence: number, place, facts };
    if (sentence.isReadable && isPointer(sentence) && held.hasSeeAlso && !sentence.isHeading) {
      return { sentence: number, place, facts: ["see-also"] };
    }
    const leftOut = whyLeftOut(sentence, held);
    return leftOut === undefined
      ? { sentence: number, place, facts: [], isNotUnderstood: true }
      : { sentence: number, place, facts: [], leftOut };
  });
}

function whyLeftOut(sentence: ReadSentence, { title }: Held): string | undefined {
  const { text, names, dates, isHeading, isOfBoth } = sentence;
  if (!sentence.isReadable) return undefined;
  if (text === title) return "title";
  if (INFOBOX.test(text)) return "names and pictures of the infobox";
  if (isHeading) return "heading";
  if (isForeign(text)) return undefined;
  if (dates.length === 0 && ABOUT.test(text)) return "what the article is about";
  const hasFigure = findAmounts(text).length > 0;
  if (dates.length === 0 && !hasFigure) return "no date and no sum of money";
  const states = names.filter(({ kind }) => kind !== "city");
  const isOfOthers = states.length > 0 && states.every(({ party }) => party === undefined);
  if (isOfOthers && !isOfBoth) return "names neither of the two";
  return undefined;
}

function isForeign(text: string): boolean {
  const foreign = text.match(FOREIGN_LETTER)?.length ?? 0;
  return foreign * 2 > text.replace(/\P{L}/gu, "").length;
}
