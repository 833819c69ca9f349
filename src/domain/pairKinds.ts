import type { TradeYearFile } from "./dataset.ts";
import { kindOf, type LineMode } from "./lineMode.ts";
import { PAIR_STATES, type PairState } from "./pairState.ts";
import { countPairs } from "./pairStates.ts";
import type { PartyCode } from "./partyCode.ts";
import { tradeStep } from "./tradeStep.ts";
import type { WorldInYear } from "./worldInYear.ts";

/** Bits of a pair's resident missions: of A in B, of B in A. */
export const MISSION_BITS = { aToB: 2, bToA: 1 } as const;

/**
 * Returns the kind of each pair in the chosen mode, in the order of `listPairLines`; `undefined`
 * where what it needs has not come yet.
 */
export function listPairKinds(
  world: WorldInYear,
  mode: LineMode,
  trade: TradeYearFile | undefined,
): Uint8Array | undefined {
  switch (mode) {
    case "documented":
      return documentedKinds(world);
    case "relations":
      return keepStates(
        world,
        kindsOfStates(world, {
          relations: kindOf(mode, "relations"),
          broken: kindOf(mode, "relations-broken"),
        }),
      );
    case "missions":
      return missionKinds(world);
    case "trade":
      return trade && tradeKinds(world, trade);
    case "gaps":
      return gapKinds(world);
  }
}

function documentedKinds({ atlas }: WorldInYear): Uint8Array {
  const kinds = new Uint8Array(countPairs(atlas.partyCodes.length));
  for (const { pair, depth } of atlas.dossiers) {
    const place = atlas.placeOf(pair);
    if (depth === "full" && place !== undefined) kinds[place] = 1;
  }
  return kinds;
}

function kindsOfStates(
  world: WorldInYear,
  kinds: Readonly<Partial<Record<PairState, number>>>,
): Uint8Array | undefined {
  const kindOfPlace = PAIR_STATES.map((state) => kinds[state] ?? 0);
  return world.states()?.map((state) => kindOfPlace[state] ?? 0);
}

function gapKinds(world: WorldInYear): Uint8Array | undefined {
  const stated = kindOf("gaps", "gap-stated");
  return keepStates(
    world,
    kindsOfStates(world, {
      "stated-none": stated,
      broken: stated,
      "nothing-found": kindOf("gaps", "gap-nothing-found"),
    }),
  );
}

/**
 * A pair with a party that was not an independent state has neither relations nor a gap: table, matrix
 * and fills say of it what it was not.
 */
function keepStates(world: WorldInYear, kinds: Uint8Array | undefined): Uint8Array | undefined {
  if (!kinds || world.isNewest) return kinds;
  const { partyCodes } = world.atlas;
  const isState = partyCodes.map((code) => world.isIndependent(code) !== "no");
  return forEachPair(partyCodes, kinds, (kind, indexA, indexB) =>
    isState[indexA] && isState[indexB] ? kind : 0,
  );
}

const KIND_OF_BITS = [
  0,
  kindOf("missions", "missions-b-to-a"),
  kindOf("missions", "missions-a-to-b"),
  kindOf("missions", "missions-each-way"),
];

function missionKinds({ atlas }: WorldInYear): Uint8Array {
  return listMissionBits(atlas).map((bits) => KIND_OF_BITS[bits] ?? 0);
}

/**
 * Returns for each pair which of the two has a resident mission in the other (`MISSION_BITS`,
 * `rankOfMission`).
 */
export function listMissionBits(atlas: WorldInYear["atlas"]): Uint8Array {
  const { partyCodes } = atlas;
  const none = new Uint8Array(countPairs(partyCodes.length));
  return forEachPair(partyCodes, none, (_, indexA, indexB) => {
    const [codeA, codeB] = [partyCodes[indexA], partyCodes[indexB]];
    const summary = codeA && codeB && atlas.summaryOf(codeA, codeB);
    if (!summary) return 0;
    const { sent, hosted } = summary;
    return (
      (sent === "resident" ? MISSION_BITS.aToB : 0) |
      (hosted === "resident" ? MISSION_BITS.bToA : 0)
    );
  });
}

/** What a data set does not have is no trade of zero: such a pair has no line. */
function tradeKinds({ atlas }: WorldInYear, { trade }: TradeYearFile): Uint8Array {
  const kinds = new Uint8Array(countPairs(atlas.partyCodes.length));
  for (const [row, place] of trade.place.entries()) {
    const total = Math.max(0, trade.aToB[row] ?? -1) + Math.max(0, trade.bToA[row] ?? -1);
    if (total > 0) kinds[place] = 1 + tradeStep(total);
  }
  return kinds;
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
