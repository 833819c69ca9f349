import type { StartData } from "./dataset.ts";
import { type PairKey, type PartyCode, splitPairKey } from "./partyCode.ts";

/**
 * Returns the party of a pair whose file is the smaller one, or the only one that has a file;
 * `undefined` when neither is one of the parties.
 */
export function smallerParty(
  pair: PairKey,
  {
    parties,
    partyFileSizes,
  }: Pick<StartData, "partyFileSizes"> & {
    readonly parties: readonly { readonly code: string }[];
  },
): PartyCode | undefined {
  const sizeOf = (code: PartyCode) =>
    partyFileSizes[parties.findIndex((party) => party.code === code)] ?? Number.POSITIVE_INFINITY;
  const [partyA, partyB] = splitPairKey(pair);
  const [sizeA, sizeB] = [sizeOf(partyA), sizeOf(partyB)];
  if (sizeA === Number.POSITIVE_INFINITY && sizeB === sizeA) return undefined;
  return sizeA <= sizeB ? partyA : partyB;
}
