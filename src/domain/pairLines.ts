import type { Atlas } from "./atlas.ts";
import type { PairKey, PartyCode } from "./partyCode.ts";

/** All pairs of parties in the order of `pairPlace`, with the ends of their lines. */
export interface PairLines {
  /** Returns the pair of a line by its number. */
  readonly idOf: (line: number) => PairKey | undefined;
  /** Longitude and latitude, in degrees, of the anchors of party A and party B: four a pair. */
  readonly ends: Float64Array;
}

/** Returns the lines of all pairs. */
export function listPairLines({ parties, pairAt }: Pick<Atlas, "parties" | "pairAt">): PairLines {
  const ends = new Float64Array(2 * parties.length * (parties.length - 1));
  const anchors = Float64Array.from(parties.flatMap(({ anchor }) => anchor));
  let at = 0;
  // Before anything is drawn: twenty thousand small lists would be felt.
  for (let partyA = 0; partyA < anchors.length; partyA += 2) {
    for (let partyB = partyA + 2; partyB < anchors.length; partyB += 2) {
      ends[at++] = anchors[partyA] as number;
      ends[at++] = anchors[partyA + 1] as number;
      ends[at++] = anchors[partyB] as number;
      ends[at++] = anchors[partyB + 1] as number;
    }
  }
  return { idOf: pairAt, ends };
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
