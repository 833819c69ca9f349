import type { IsoDay } from "../../src/domain/factDate.ts";
import { unpackPoint } from "../../src/domain/packedDate.ts";
import type { PairState } from "../../src/domain/pairState.ts";
import type { PairKey } from "../../src/domain/partyCode.ts";
import { type DatedTurn, relationsOn } from "../../src/domain/relationsOn.ts";
import type { Turn } from "./relationTurns.ts";

/**
 * Returns how the relations of every pair stand on the day of the edition, by their turns. What is told
 * has happened by then, however coarse its date; an end may lie ahead.
 * @param turns of each pair of which anything is known
 * @param asOf the day of the edition
 * @param stateOf finds that of one pair
 */
export function presentStates(
  turns: ReadonlyMap<PairKey, readonly Turn[]>,
  asOf: IsoDay,
  stateOf = (ofPair: readonly Turn[]) => stateByTurns(ofPair, asOf),
): ReadonlyMap<PairKey, PairState> {
  return new Map([...turns].map(([pair, ofPair]) => [pair, stateOf(ofPair)]));
}

/** Returns how the relations of a pair stand on the day of the edition, by its turns. */
export function stateByTurns(turns: readonly Turn[], asOf: IsoDay): PairState {
  return relationsOn(
    turns.map((turn) => datedBy(turn, asOf)),
    asOf,
  ).state;
}

function datedBy({ kind, date, latest }: Turn, asOf: IsoDay): DatedTurn {
  const first = unpackPoint(date);
  if (first === null) return { kind };
  const last = (unpackPoint(latest) ?? first).latest;
  const isBegun = first.earliest <= asOf;
  return { kind, earliest: first.earliest, latest: isBegun && last > asOf ? asOf : last };
}
