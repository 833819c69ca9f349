import { type PairKey, type PartyCode, splitPairKey } from "./partyCode.ts";

/** Compares two English names by the alphabet. */
export const { compare: compareNames } = new Intl.Collator("en");

/**
 * Returns the two parties of a pair in the order in which a reader meets them: by the alphabet of their names. Keys,
 * colours and files keep the order of codes.
 */
export function partiesByName(
  pair: PairKey,
  nameOf: (code: PartyCode) => string,
): [first: PartyCode, second: PartyCode] {
  const [partyA, partyB] = splitPairKey(pair);
  return isTurned(pair, nameOf) ? [partyB, partyA] : [partyA, partyB];
}

/** Whether a reader meets party B of a pair first. */
export function isTurned(pair: PairKey, nameOf: (code: PartyCode) => string): boolean {
  const [partyA, partyB] = splitPairKey(pair);
  return compareNames(nameOf(partyA), nameOf(partyB)) > 0;
}
