/** Whether a text is in a person's own words, or still in those of the article. */
import { foldText } from "../../domain/foldText.ts";
import { type Claim, readText } from "./claims.ts";
import type { Work } from "./work.ts";

/** So many words in a row that the article has too are its words. */
const MOST_SHARED = 6;

/** Returns whether the text of a claim, which was found in the article's own words, still has them. */
function isInArticlesWords({ article }: Work, claim: Claim): boolean {
  if (article === undefined || claim.verdict === "left-out") return false;
  const isTaken = claim.found === undefined || article.copied.includes(claim.id);
  if (!isTaken || claim.sentences.length === 0) return false;
  const words = wordsOf(readText(claim.fact.text));
  const sentences = article.sentences.filter(({ number }) => claim.sentences.includes(number));
  return sentences.some(({ text }) => sharesWords(words, wordsOf(text)));
}

/** Returns the claims whose text is still the article's. */
export function listCopied(work: Work): Claim[] {
  return work.claims.filter((claim) => isInArticlesWords(work, claim));
}

function sharesWords(own: readonly string[], article: readonly string[]): boolean {
  if (own.length === 0) return false;
  const length = Math.min(MOST_SHARED, own.length, article.length);
  const held = ` ${article.join(" ")} `;
  return own.some((_, from) => {
    const row = own.slice(from, from + length);
    return row.length === length && held.includes(` ${row.join(" ")} `);
  });
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
