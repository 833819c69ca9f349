import type { Atlas } from "./atlas.ts";
import { isBrokenRelation } from "./pairStanding.ts";
import { pairPlace } from "./pairStates.ts";
import { makePairKey, type PairKey, type PartyCode, splitPairKey } from "./partyCode.ts";
import { hasRelations } from "./standings.ts";

/** All pairs of parties in the order of `pairPlace`, with the ends of their lines. */
export interface PairLines {
  readonly ids: readonly PairKey[];
  /** Longitude and latitude, in degrees, of the anchors of party A and party B: four a pair. */
  readonly ends: Float64Array;
}

/** Kinds of relations of a pair as bytes; 0 is for a pair of which none are known. */
export const RELATION_KINDS = { none: 0, relations: 1, broken: 2 } as const;

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

/** Returns the kind of relations of each pair, in the order of `listPairLines`. */
export function listRelationKinds(atlas: Atlas): Uint8Array {
  const { partyCodes } = atlas;
  const kinds = new Uint8Array((partyCodes.length * (partyCodes.length - 1)) / 2);
  let place = 0;
  for (const [index, codeA] of partyCodes.entries()) {
    for (const codeB of partyCodes.slice(index + 1)) {
      const state = atlas.summaryOf(codeA, codeB)?.state;
      if (state === "relations" || state === "broken") kinds[place] = RELATION_KINDS[state];
      place++;
    }
  }
  // A dossier overrules the tables.
  const places = new Map(partyCodes.map((code, index) => [code, index]));
  for (const entry of atlas.dossiers) {
    const [codeA, codeB] = splitPairKey(entry.pair);
    const [indexA, indexB] = [places.get(codeA), places.get(codeB)];
    if (indexA === undefined || indexB === undefined) continue;
    const at = pairPlace(indexA, indexB, partyCodes.length);
    if (hasRelations(atlas, codeA, codeB)) kinds[at] = RELATION_KINDS.relations;
    else if (isBrokenRelation(entry) && entry.state !== "stated-none") {
      kinds[at] = RELATION_KINDS.broken;
    }
  }
  return kinds;
}

/** Returns how many pairs are of a kind. */
export function countKinds(kinds: Uint8Array, kind: number): number {
  return kinds.reduce((count, one) => (one === kind ? count + 1 : count), 0);
}

/**
 * Returns the kinds with 0 for every pair that does not lie inside: both parties have to pass.
 * @param codes codes of all parties in code order
 */
export function keepInside(
  kinds: Uint8Array,
  codes: readonly PartyCode[],
  passing: ReadonlySet<PartyCode>,
): Uint8Array {
  const isInside = codes.map((code) => passing.has(code));
  const kept = new Uint8Array(kinds.length);
  let place = 0;
  for (let indexA = 0; indexA < codes.length; indexA++) {
    for (let indexB = indexA + 1; indexB < codes.length; indexB++, place++) {
      if (isInside[indexA] && isInside[indexB]) kept[place] = kinds[place] ?? 0;
    }
  }
  return kept;
}
