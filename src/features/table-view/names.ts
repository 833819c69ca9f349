import type { Atlas } from "../../domain/atlas.ts";
import { foldText } from "../../domain/foldText.ts";
import type { PartyCode } from "../../domain/partyCode.ts";

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
