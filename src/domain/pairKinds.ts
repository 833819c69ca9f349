import { PAIR_STATES, type PairState } from "./pairState.ts";
import { countPairs } from "./pairStates.ts";
import type { PartyCode } from "./partyCode.ts";
import type { WorldInYear } from "./worldInYear.ts";

/** Bits of a pair's resident missions: of A in B, of B in A. */
export const MISSION_BITS = { aToB: 2, bToA: 1 } as const;

/**
 * Returns the kind of each pair by how its relations stand, in the order of `listPairLines`; `undefined`
 * where the past has not come yet. A pair with a party that was not an independent state has none: table,
 * matrix and fills say of it what it was not.
 * @param kinds kinds by state; 0 where there is none
 */
export function listKindsOfStates(
  world: WorldInYear,
  kinds: Readonly<Partial<Record<PairState, number>>>,
): Uint8Array | undefined {
  const kindOfPlace = PAIR_STATES.map((state) => kinds[state] ?? 0);
  const all = world.states()?.map((state) => kindOfPlace[state] ?? 0);
  if (!all || world.isNewest) return all;
  const { partyCodes } = world.atlas;
  const isState = partyCodes.map((code) => world.isIndependent(code) !== "no");
  return forEachPair(partyCodes, all, (kind, indexA, indexB) =>
    isState[indexA] && isState[indexB] ? kind : 0,
  );
}

const known = new WeakMap<WorldInYear["atlas"], Uint8Array>();

/**
 * Returns for each pair which of the two has a resident mission in the other (`MISSION_BITS`,
 * `rankOfMission`).
 */
export function listMissionBits(atlas: WorldInYear["atlas"]): Uint8Array {
  const { partyCodes } = atlas;
  const before = known.get(atlas);
  if (before) return before;
  const none = new Uint8Array(countPairs(partyCodes.length));
  const bits = forEachPair(partyCodes, none, (_, indexA, indexB) => {
    const [codeA, codeB] = [partyCodes[indexA], partyCodes[indexB]];
    const summary = codeA && codeB && atlas.summaryOf(codeA, codeB);
    if (!summary) return 0;
    const { sent, hosted } = summary;
    return (
      (sent === "resident" ? MISSION_BITS.aToB : 0) |
      (hosted === "resident" ? MISSION_BITS.bToA : 0)
    );
  });
  known.set(atlas, bits);
  return bits;
}

function forEachPair(
  codes: readonly PartyCode[],
  kinds: Uint8Array,
  change: (kind: number, indexA: number, indexB: number) => number,
): Uint8Array {
  const changed = new Uint8Array(kinds.length);
  let place = 0;
  for (let indexA = 0; indexA < codes.length; indexA++) {
    for (let indexB = indexA + 1; indexB < codes.length; indexB++, place++) {
      changed[place] = change(kinds[place] ?? 0, indexA, indexB);
    }
  }
  return changed;
}
