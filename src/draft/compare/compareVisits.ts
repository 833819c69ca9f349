import type { VisitFact } from "../../domain/dataset.ts";
import { earliestDay, type FactDate } from "../../domain/factDate.ts";
import { isSameFact } from "../../domain/sameFact.ts";
import type { TimelineEntry } from "../../domain/timeline.ts";
import { type Answer, NOTHING, type TableSays } from "./comparison.ts";

/**
 * Returns what the tables say of a visit. The same persons in a year beside it are another date of one visit
 * where no other of theirs is known; of many it may be one more.
 * @param entries what the tables tell in the timeline
 */
export function compareVisits(claim: VisitFact, entries: readonly TimelineEntry[]): Answer {
  const persons = claim.persons.map(({ name }) => name);
  const same = { of: "visit", from: claim.from, persons } as const;
  const found = entries.filter((entry) => isSameFact({ date: claim.date, same }, entry));
  if (found.length > 0) {
    return { answer: claim.status === "happened" ? "same" : "other", says: found.map(say) };
  }
  // The same persons, whenever they came.
  const [only, ...more] = entries.filter((entry) => isSameFact({ date: entry.date, same }, entry));
  if (only === undefined || more.length > 0 || !isNear(claim.date, only.date)) return NOTHING;
  return { answer: "other", says: [say(only)] };
}

function isNear(one: FactDate, other: FactDate): boolean {
  const [year, otherYear] = [one, other].map((date) => earliestDay(date)?.slice(0, 4));
  if (year === undefined || otherYear === undefined) return year === undefined;
  return Math.abs(Number(year) - Number(otherYear)) <= 1;
}

function say({ date, same, sources }: TimelineEntry): TableSays {
  return { about: "visit", persons: same?.of === "visit" ? same.persons : [], date, sources };
}
