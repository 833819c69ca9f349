import type { RelationSpell, RelationState } from "./dataset.ts";
import { earliestDay, type FactDate, type IsoDay, latestDay } from "./factDate.ts";

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
export function bandStretches(spells: readonly RelationSpell[], end: IsoDay): BandStretch[] {
  const dated = spells
    .map((spell) => ({ spell, from: earliestDay(spell.date) }))
    .filter((entry): entry is { spell: RelationSpell; from: IsoDay } => entry.from !== null)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  return dated.map(({ spell, from }, index) => {
    const isClosed = spell.date.shape === "span" && !spell.date.isOngoing;
    const next = dated[index + 1]?.from ?? end;
    const last = isClosed ? (latestDay(spell.date) ?? next) : next;
    const until = last < next ? last : next;
    const surelyFrom = latestBeginning(spell.date) ?? from;
    return { state: spell.state, from, surelyFrom: surelyFrom < until ? surelyFrom : until, until };
  });
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
