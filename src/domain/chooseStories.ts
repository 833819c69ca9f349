import type { DossierEntry } from "./dataset.ts";
import { type PartyCode, splitPairKey } from "./partyCode.ts";

/**
 * Returns some of the full dossiers for a reader who has not asked for any: those with the most facts, but
 * each with a party that no earlier one has, as long as there are such; in the order in which they come.
 * @param count how many at most
 */
export function chooseStories(dossiers: readonly DossierEntry[], count: number): DossierEntry[] {
  const full = dossiers
    .filter(({ depth }) => depth === "full")
    .sort((one, other) => other.facts - one.facts || (one.pair < other.pair ? -1 : 1));
  const met = new Set<PartyCode>();
  const [fresh, rest]: [DossierEntry[], DossierEntry[]] = [[], []];
  for (const entry of full) {
    const parties = splitPairKey(entry.pair);
    (parties.some((code) => !met.has(code)) ? fresh : rest).push(entry);
    for (const code of parties) met.add(code);
  }
  return [...fresh, ...rest].slice(0, count);
}
