import type { PairTurn } from "../atlasHistory.ts";
import type { FactDate } from "../factDate.ts";
import { unpackPoint } from "../packedDate.ts";
import type { PairState } from "../pairState.ts";
import { placeBetween } from "../pairStates.ts";
import { makePairKey, type PartyCode, splitPairKey } from "../partyCode.ts";
import { STATE_OF_TURN } from "../relationsOn.ts";
import type { WorldInYear } from "../worldInYear.ts";
import type { Cell } from "./csv.ts";
import { dateCells } from "./dateCells.ts";
import { type ExportView, NONE_FOUND, nameSources, sourcesOfTables, TABLES } from "./exportView.ts";

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
  /** The first day that the date can mean, which sorts; empty where nobody says when. */
  readonly relations_since: Cell;
  /** How exact it is: "day", "year", "some time within" … */
  readonly relations_since_precision: Cell;
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
  { world, history, coverage }: ExportView,
  places: ReadonlyMap<PartyCode, number>,
  [one, other]: readonly [PartyCode, PartyCode],
): RelationCells {
  const state = world.stateOf(one, other);
  const turn = state && lastTurn({ world, history }, placeBetween(places, one, other), state);
  const [partyA, partyB] = splitPairKey(makePairKey(one, other));
  const date = turn && dateOf(turn);
  const since = date?.shape === "unknown" ? undefined : date && dateCells(date);
  return {
    relations: state && RELATION_WORDS[state],
    relations_since: since?.from,
    relations_since_precision: since?.precision,
    relations_by: turn?.by && (turn.by === "a" ? partyA : partyB),
    relations_sources: nameSources(
      coverage,
      turn?.sourceIds ?? sourcesOfTables(coverage, TABLES.relations),
    ),
  };
}

function lastTurn(
  { world, history }: { readonly world: WorldInYear; readonly history: ExportView["history"] },
  place: number | undefined,
  state: PairState,
): PairTurn | undefined {
  if (place === undefined) return undefined;
  const { turn } = history.stateOn(place, world.day);
  return turn && STATE_OF_TURN[turn.kind] === state ? turn : undefined;
}

/** A turn is one date, or some time between two. */
function dateOf({ date, lastDate }: PairTurn): FactDate {
  const [from, until] = [unpackPoint(date), unpackPoint(lastDate)];
  if (from && until) return { shape: "within", from, until };
  return from ? { shape: "point", at: from } : { shape: "unknown" };
}
