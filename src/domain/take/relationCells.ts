import type { PairTurn } from "../atlasHistory.ts";
import { STATE_OF_TURN } from "../atlasHistory.ts";
import { unpackPoint, writeDate } from "../packedDate.ts";
import type { PairState } from "../pairStates.ts";
import { placeBetween } from "../pairStates.ts";
import { makePairKey, type PartyCode, splitPairKey } from "../partyCode.ts";
import type { WorldInYear } from "../worldInYear.ts";
import type { Cell } from "./csv.ts";
import { NONE_FOUND, nameSources, sourcesOfTables, TABLES, type TakenView } from "./takenView.ts";

/** How the state of relations reads in a file. */
const RELATION_WORDS: Readonly<Record<PairState, string>> = {
  relations: "relations",
  broken: "broken off or suspended",
  "stated-none": "stated that there are none",
  "nothing-found": NONE_FOUND,
};

/** The state of the relations of two parties in the year shown, and what is known of its beginning. */
export interface RelationCells {
  readonly relations: Cell;
  /** EDTF, as exact as the source; empty where nobody says when. */
  readonly relations_since: Cell;
  /** Code of the party that took the step, where a source says so. */
  readonly relations_by: Cell;
  readonly relations_sources: Cell;
}

/**
 * Returns the cells on the relations of two parties. Date, author and sources are those of the last
 * turn before the day, as long as it led to the state that is shown; else the sources are those of the
 * tables that were looked through.
 */
export function describeRelations(
  { world, history, coverage }: TakenView,
  places: ReadonlyMap<PartyCode, number>,
  [one, other]: readonly [PartyCode, PartyCode],
): RelationCells {
  const state = world.stateOf(one, other);
  const turn = state && lastTurn({ world, history }, placeBetween(places, one, other), state);
  const [partyA, partyB] = splitPairKey(makePairKey(one, other));
  return {
    relations: state && RELATION_WORDS[state],
    relations_since: (turn && dateOf(turn)) || undefined,
    relations_by: turn?.by && (turn.by === "a" ? partyA : partyB),
    relations_sources: nameSources(
      coverage,
      turn?.sourceIds ?? sourcesOfTables(coverage, TABLES.relations),
    ),
  };
}

function lastTurn(
  { world, history }: { readonly world: WorldInYear; readonly history: TakenView["history"] },
  place: number | undefined,
  state: PairState,
): PairTurn | undefined {
  if (place === undefined) return undefined;
  const { turn } = history.stateOn(place, world.day);
  return turn && STATE_OF_TURN[turn.kind] === state ? turn : undefined;
}

/** A turn within a span is an interval: `1964-06/1966-12-31`. */
function dateOf({ date, latest }: PairTurn): string {
  const text = writeDate(date);
  const isSpan = latest !== undefined && latest !== unpackPoint(date)?.latest;
  return isSpan ? `${text}/${latest}` : text;
}
