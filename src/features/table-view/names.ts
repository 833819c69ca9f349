import type { Atlas } from "../../domain/atlas.ts";
import { foldText } from "../../domain/foldText.ts";
import type { PartyCode } from "../../domain/partyCode.ts";

const collator = new Intl.Collator("en");

/** Returns the place of each text in the order of names. */
export function rankTexts(texts: Iterable<string>): ReadonlyMap<string, number> {
  const sorted = [...new Set(texts)].sort(collator.compare);
  return new Map(sorted.map((text, rank) => [text, rank]));
}

/** Returns the place of each party in the order of names: comparing 200 names once is enough. */
export function rankParties(atlas: Atlas): (party: PartyCode) => number {
  const ranks = rankTexts(atlas.parties.map(({ name }) => name));
  const byCode = new Map(atlas.parties.map(({ code, name }) => [code, ranks.get(name) ?? 0]));
  return (party) => byCode.get(party) ?? 0;
}

/**
 * Returns whether a text finds the parties of a row: each of its words stands in their names or is
 * one of their codes.
 */
export function createFinder(
  atlas: Atlas,
  text: string,
): ((...parties: readonly PartyCode[]) => boolean) | undefined {
  const words = foldText(text).split(" ").filter(Boolean);
  if (words.length === 0) return undefined;
  const hits = words.map(
    (word) =>
      new Set(
        atlas.parties
          .filter(({ code, name }) => foldText(name).includes(word) || foldText(code) === word)
          .map(({ code }) => code),
      ),
  );
  return (...parties) => hits.every((found) => parties.some((party) => found.has(party)));
}
