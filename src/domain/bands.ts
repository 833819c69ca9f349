import type { RelationState } from "./dataset.ts";
import { earliestDay, type FactDate, type IsoDay, latestDay } from "./factDate.ts";

/** A state that began at a date or lasted for a span. */
export interface DatedState {
  readonly state: RelationState;
  readonly date: FactDate;
}

/** One stretch of a band over time; `until` is the day after which another state holds. */
export interface BandStretch {
  readonly state: RelationState;
  /** The first day on which it can have begun, and the last: between them it is not certain. */
  readonly from: IsoDay;
  readonly surelyFrom: IsoDay;
  readonly until: IsoDay;
}

/**
 * Returns the state of relations over time as stretches without gaps: each lasts from the first
 * day on which its spell can have begun until the next spell begins, the last one until `end`.
 * Spells without any date are left out: there is no place for them on a scale.
 */
export function bandStretches(spells: readonly DatedState[], end: IsoDay): BandStretch[] {
  const dated = spells
    .map((spell) => ({ spell, from: earliestDay(spell.date) }))
    .filter((entry): entry is { spell: DatedState; from: IsoDay } => entry.from !== null)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  // A second source for the same state is no change, but the same state after a gap is one.
  const changes = dated.filter(({ spell, from }, index) => {
    const before = dated[index - 1]?.spell;
    return before?.state !== spell.state || (lastDayOf(before) ?? end) < from;
  });
  return changes.map(({ spell, from }, index) => {
    const next = changes[index + 1]?.from ?? end;
    const last = lastDayOf(spell) ?? next;
    const until = last < next ? last : next;
    const surelyFrom = latestBeginning(spell.date) ?? from;
    return { state: spell.state, from, surelyFrom: surelyFrom < until ? surelyFrom : until, until };
  });
}

/** The last day of a spell that has an end of its own. */
function lastDayOf({ date }: DatedState): IsoDay | null {
  return date.shape === "span" ? latestDay(date) : null;
}

function latestBeginning(date: FactDate): IsoDay | undefined {
  switch (date.shape) {
    case "point":
      return date.at.latest;
    case "span":
      return date.from?.latest;
    case "within":
      return date.until.latest;
    case "unknown":
      return undefined;
  }
}
