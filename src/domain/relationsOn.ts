import type { TurnKind } from "./dataset.ts";
import type { IsoDay } from "./factDate.ts";
import type { PairState } from "./pairState.ts";

/** A turn of a pair's relations. */
export interface DatedTurn {
  readonly kind: TurnKind;
  /** First and last day that it can have been; absent when nobody says when. */
  readonly earliest?: IsoDay;
  readonly latest?: IsoDay;
}

/** State of the relations of a pair on a day. */
export interface StateOnDay<Turn extends DatedTurn> {
  readonly state: PairState;
  /** The turn that brought it; absent before the first. */
  readonly turn?: Turn;
  /** A date too coarse to tell whether another turn had come already. */
  readonly isUncertain?: true;
}

/** The state that a turn leads to. */
export const STATE_OF_TURN: Readonly<Record<TurnKind, PairState>> = {
  established: "relations",
  downgraded: "relations",
  resumed: "relations",
  suspended: "broken",
  severed: "broken",
  "stated-none": "stated-none",
  ended: "nothing-found",
};

/**
 * Returns how relations stand on a day: the last turn that surely lies behind it tells. This is the one
 * rule of it, for the present, which the compiler writes into the start file, and for any past day.
 * @param turns of one pair, in the order of events
 */
export function relationsOn<Turn extends DatedTurn>(
  turns: Iterable<Turn>,
  day: IsoDay,
): StateOnDay<Turn> {
  let last: StateOnDay<Turn> = { state: "nothing-found" };
  for (const turn of turns) {
    if (turn.earliest !== undefined && turn.earliest > day) break;
    if (turn.latest !== undefined && turn.latest > day) return { ...last, isUncertain: true };
    last = { state: STATE_OF_TURN[turn.kind], turn };
  }
  return last;
}
