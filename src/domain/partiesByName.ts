import { compareNames } from "./compareNames.ts";
import { type PairKey, type PartyCode, splitPairKey } from "./partyCode.ts";

/**
 * Returns the two parties of a pair in the order in which a reader meets them: by the alphabet of their names. Keys,
 * colours and files keep the order of codes.
 */
export function partiesByName(
  pair: PairKey,
  nameOf: (code: PartyCode) => string,
): [first: PartyCode, second: PartyCode] {
  const [partyA, partyB] = splitPairKey(pair);
  return compareNames(nameOf(partyA), nameOf(partyB)) > 0 ? [partyB, partyA] : [partyA, partyB];
}
