import { codeAt } from "./codeAt.ts";
import { MISSION_LEVELS, type MissionLevel } from "./countedMission.ts";
import { PAIR_STATES, type PairState } from "./pairState.ts";
import type { PartyCode } from "./partyCode.ts";

/** What the fills of the map need to know of a pair; A is the party that comes first in code order. */
export interface PairSummary {
  /** The highest rank of what A has in B, and B in A, tables and dossiers together. */
  readonly missionsAToB: MissionLevel;
  readonly missionsBToA: MissionLevel;
  readonly state: PairState;
}

/** From here on 36 characters need no escape in JSON. */
const FIRST_CHARACTER = "0".charCodeAt(0);
const LEVELS = MISSION_LEVELS.length;

/** Returns how many pairs so many parties make. */
export function countPairs(parties: number): number {
  return (parties * (parties - 1)) / 2;
}

/**
 * Returns the place of a pair in the text of all pairs, which has one character a pair in the order
 * AFG-AGO, AFG-ALB … AFG-ZWE, AGO-ALB …
 * @param indexA index of party A in the list of parties in code order, below `indexB`
 */
export function pairPlace(indexA: number, indexB: number, partyCount: number): number {
  return indexA * partyCount - (indexA * (indexA + 1)) / 2 + indexB - indexA - 1;
}

/**
 * Returns the character of a pair, `0` to `S`: nine times the place of the state in `PAIR_STATES`, plus
 * three times the place of the level of A's missions in B in `MISSION_LEVELS`, plus that of B's in A.
 */
export function encodePair({ state, missionsAToB, missionsBToA }: PairSummary): string {
  const ofState = PAIR_STATES.indexOf(state) * LEVELS ** 2;
  const ofMissions =
    MISSION_LEVELS.indexOf(missionsAToB) * LEVELS + MISSION_LEVELS.indexOf(missionsBToA);
  const code = ofState + ofMissions;
  return String.fromCharCode(FIRST_CHARACTER + code);
}

/** Returns what a character says. @throws RangeError for one that says nothing */
export function decodePair(character: string): PairSummary {
  const code = character.charCodeAt(0) - FIRST_CHARACTER;
  return {
    state: codeAt(PAIR_STATES, Math.floor(code / LEVELS ** 2)),
    missionsAToB: codeAt(MISSION_LEVELS, Math.floor(code / LEVELS) % LEVELS),
    missionsBToA: codeAt(MISSION_LEVELS, code % LEVELS),
  };
}

/** Returns the state of every pair of the text, as places in `PAIR_STATES`. */
export function decodeStates(pairs: string): Uint8Array {
  const states = new Uint8Array(pairs.length);
  for (let place = 0; place < pairs.length; place++) {
    states[place] = Math.floor((pairs.charCodeAt(place) - FIRST_CHARACTER) / LEVELS ** 2);
  }
  return states;
}

/**
 * Returns the place of the pair of two parties, in either order; `undefined` unless both are known.
 * @param indexes index of each party in the list of parties in code order
 */
export function placeBetween(
  indexes: ReadonlyMap<PartyCode, number>,
  one: PartyCode,
  other: PartyCode,
): number | undefined {
  const [indexOne, indexOther] = [indexes.get(one), indexes.get(other)];
  if (indexOne === undefined || indexOther === undefined || indexOne === indexOther) {
    return undefined;
  }
  return pairPlace(Math.min(indexOne, indexOther), Math.max(indexOne, indexOther), indexes.size);
}

/** What stands between two parties, seen from the first: `undefined` unless both are of the list. */
export type FindPairSummary = (
  one: PartyCode,
  other: PartyCode,
) => (Pick<PairSummary, "state"> & MissionsEachWay) | undefined;

interface MissionsEachWay {
  /** The highest rank of what the first has in the other, and the other in the first. */
  readonly sent: MissionLevel;
  readonly hosted: MissionLevel;
}

/**
 * Returns the look-up of pairs.
 * @param codes codes of all parties in code order
 * @param pairs the text with one character a pair
 */
export function createPairLookUp(codes: readonly PartyCode[], pairs: string): FindPairSummary {
  const places = new Map(codes.map((code, index) => [code, index]));
  return (one, other) => {
    const [indexOne, indexOther] = [places.get(one), places.get(other)];
    if (indexOne === undefined || indexOther === undefined || indexOne === indexOther) {
      return undefined;
    }
    const isFirst = indexOne < indexOther;
    const place = isFirst
      ? pairPlace(indexOne, indexOther, codes.length)
      : pairPlace(indexOther, indexOne, codes.length);
    const { state, missionsAToB, missionsBToA } = decodePair(pairs.charAt(place));
    return {
      state,
      sent: isFirst ? missionsAToB : missionsBToA,
      hosted: isFirst ? missionsBToA : missionsAToB,
    };
  };
}
