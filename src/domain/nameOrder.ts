import type { Atlas } from "./atlas.ts";
import { compareNames } from "./compareNames.ts";
import type { PartyCode } from "./partyCode.ts";

/** Returns the place of each text in the order of names. */
export function rankTexts(texts: Iterable<string>): ReadonlyMap<string, number> {
  const sorted = [...new Set(texts)].sort(compareNames);
  return new Map(sorted.map((text, rank) => [text, rank]));
}

/** Returns the place of each party in the order of names: comparing 200 names once is enough. */
export function rankParties(atlas: Atlas): (party: PartyCode) => number {
  const ranks = rankTexts(atlas.parties.map(({ name }) => name));
  const byCode = new Map(atlas.parties.map(({ code, name }) => [code, ranks.get(name) ?? 0]));
  return (party) => byCode.get(party) ?? 0;
}
