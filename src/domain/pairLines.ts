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
 * @param admission.among the parties of which both of an admitted pair are. Default: all.
 */
export function keepAdmitted(
  kinds: Uint8Array,
  codes: readonly PartyCode[],
  admission: {
    readonly isAdmitted: (pair: readonly [PartyCode, PartyCode]) => boolean;
    readonly among?: ReadonlySet<PartyCode> | undefined;
  },
): Uint8Array {
  const { isAdmitted, among } = admission;
  const kept = new Uint8Array(kinds.length);
  // Thousands of pairs need not be asked about, which takes long where the engine is new to it.
  const indexes = [...codes.keys()].filter(
    (index) => !among || among.has(codes[index] as PartyCode),
  );
  for (const [nth, indexA] of indexes.entries()) {
    const first = placeOfFirst(indexA, codes.length) - indexA - 1;
    for (const indexB of indexes.slice(nth + 1)) {
      const kind = kinds[first + indexB] ?? 0;
      const pair = [codes[indexA], codes[indexB]] as [PartyCode, PartyCode];
      if (kind !== 0 && isAdmitted(pair)) kept[first + indexB] = kind;
    }
  }
  return kept;
}

/** Returns the place of the first pair whose party A has this index among so many parties. */
function placeOfFirst(indexA: number, count: number): number {
  return (indexA * (2 * count - indexA - 1)) / 2;
}
