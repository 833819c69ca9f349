import type { Atlas } from "./atlas.ts";
import { limitsOfCounts } from "./countClasses.ts";
import { listMissionBits, MISSION_BITS } from "./pairKinds.ts";
import type { PartyCode } from "./partyCode.ts";

/** How many of something each party has. */
export interface PartyCounts {
  readonly counts: ReadonlyMap<PartyCode, number>;
  /** The least count of each class (`limitsOfCounts`). */
  readonly limits: readonly number[];
}

const hosted = new WeakMap<Atlas, PartyCounts>();

/** Returns how many parties have a resident mission in each, and the classes of these counts. */
export function countHosted(atlas: Atlas): PartyCounts {
  const known =
    hosted.get(atlas) ??
    countEnds(listMissionBits(atlas), atlas.partyCodes, (bits) => [
      (bits & MISSION_BITS.bToA) !== 0,
      (bits & MISSION_BITS.aToB) !== 0,
    ]);
  hosted.set(atlas, known);
  return known;
}

/**
 * Returns with how many others each party is in a class that counts, and the classes of these counts.
 * @param kinds the kind of each pair in code order
 * @param counted whether a kind counts, by its number
 */
export function countPartners(
  kinds: Uint8Array,
  codes: readonly PartyCode[],
  counted: readonly boolean[],
): PartyCounts {
  return countEnds(kinds, codes, (kind) => {
    const isCounted = counted[kind] === true;
    return [isCounted, isCounted];
  });
}

function countEnds(
  ofPairs: Uint8Array,
  codes: readonly PartyCode[],
  read: (ofPair: number) => readonly [atA: boolean, atB: boolean],
): PartyCounts {
  const ends = Array.from({ length: 256 }, (_, ofPair) => read(ofPair));
  const counts = new Uint16Array(codes.length);
  let place = 0;
  for (let indexA = 0; indexA < codes.length; indexA++) {
    for (let indexB = indexA + 1; indexB < codes.length; indexB++, place++) {
      const [atA, atB] = ends[ofPairs[place] ?? 0] ?? [false, false];
      if (atA) counts[indexA] = (counts[indexA] ?? 0) + 1;
      if (atB) counts[indexB] = (counts[indexB] ?? 0) + 1;
    }
  }
  return {
    counts: new Map(codes.map((code, index) => [code, counts[index] ?? 0])),
    limits: limitsOfCounts(counts),
  };
}
