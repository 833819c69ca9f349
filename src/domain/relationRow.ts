import type { PairTurn } from "./atlasHistory.ts";
import type { FactDate } from "./factDate.ts";
import { unpackPoint } from "./packedDate.ts";
import { PAIR_STATES, type StateInYear } from "./pairState.ts";
import { type PairKey, type PartyCode, splitPairKey } from "./partyCode.ts";
import type { WorldInYear } from "./worldInYear.ts";

/** The relations of two parties in the year shown, as rows of tables and files have them. */
export interface RelationRow {
  /** `undefined` while the past has not come. */
  readonly state: StateInYear | undefined;
  /** When the change came that brought the state; absent where nobody says when. */
  readonly since: FactDate | undefined;
  /** The party that took the step, where a source says so. */
  readonly by: PartyCode | undefined;
  /** Sources of the change; absent where nobody tells of one. */
  readonly sourceIds: readonly string[] | undefined;
}

/**
 * Returns the relations of a pair in the year shown. A dossier may know better than the tables: then
 * their last change did not bring the state, and nothing is said of when it came.
 */
export function createRelationReader(world: WorldInYear): (pair: PairKey) => RelationRow {
  const { atlas, history } = world;
  const states = world.states();
  const independent = new Set(
    atlas.partyCodes.filter((code) => world.isIndependent(code) !== "no"),
  );
  return (pair) => {
    const [partyA, partyB] = splitPairKey(pair);
    const place = atlas.placeOf(pair);
    const state = place === undefined ? undefined : states && PAIR_STATES[states[place] ?? 0];
    const last = place === undefined ? undefined : history?.stateOn(place, world.day);
    const turn = last?.state === state ? last?.turn : undefined;
    return {
      state: independent.has(partyA) && independent.has(partyB) ? state : "not-independent",
      since: turn && dateOf(turn),
      by: turn?.by && (turn.by === "a" ? partyA : partyB),
      sourceIds: turn?.sourceIds,
    };
  };
}

/** A turn is one date, or some time between two. */
function dateOf({ date, lastDate }: PairTurn): FactDate | undefined {
  const [from, until] = [unpackPoint(date), unpackPoint(lastDate)];
  if (from && until) return { shape: "within", from, until };
  return from ? { shape: "point", at: from } : undefined;
}
