import type { Atlas } from "./atlas.ts";
import { makePairKey, type PairKey, type PartyCode } from "./partyCode.ts";

/** All pairs of parties in the order of `pairPlace`, with the ends of their lines. */
export interface PairLines {
  readonly ids: readonly PairKey[];
  /** Longitude and latitude, in degrees, of the anchors of party A and party B: four a pair. */
  readonly ends: Float64Array;
}

/** Returns the lines of all pairs. */
export function listPairLines({ parties }: Pick<Atlas, "parties">): PairLines {
  const ids: PairKey[] = [];
  const ends: number[] = [];
  for (const [index, partyA] of parties.entries()) {
    for (const partyB of parties.slice(index + 1)) {
      ids.push(makePairKey(partyA.code, partyB.code));
      ends.push(...partyA.anchor, ...partyB.anchor);
    }
  }
  return { ids, ends: Float64Array.from(ends) };
}

/** Returns how many pairs are of each kind, from 0 on. */
export function countKinds(kinds: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/**
 * Returns the kinds with 0 for every pair that is not admitted.
 * @param codes codes of all parties in code order
 */
export function keepAdmitted(
  kinds: Uint8Array,
  codes: readonly PartyCode[],
  isAdmitted: (pair: readonly [PartyCode, PartyCode]) => boolean,
): Uint8Array {
  const kept = new Uint8Array(kinds.length);
  let place = 0;
  for (const [indexA, codeA] of codes.entries()) {
    for (let indexB = indexA + 1; indexB < codes.length; indexB++, place++) {
      const codeB = codes[indexB];
      const kind = kinds[place] ?? 0;
      if (kind === 0 || codeB === undefined) continue;
      if (isAdmitted([codeA, codeB])) kept[place] = kind;
    }
  }
  return kept;
}
