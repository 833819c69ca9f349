import type { FactDate } from "../../src/domain/factDate.ts";
import { type PackedDate, packPoint } from "../../src/domain/packedDate.ts";
import { daysOf } from "../../src/domain/packedDays.ts";

/** What is told of a class that a pair is of: when the facts began and ended that make it so, and who says it. */
export interface ToldOfSpan {
  /** As exact as their sources; 0 where none says it. */
  begun: PackedDate;
  /** 0 where one of them goes on, or none says it. */
  ended: PackedDate;
  /** Ids of their sources, each once. */
  sources: readonly string[];
  /** They are events: what happened in one year and in the next is not one thing. */
  readonly isOfYear?: boolean;
}

/** Returns what is told of a class that several make together: of the first of them, and of the last. */
export function tellTogether(makers: readonly Partial<ToldOfSpan>[]): ToldOfSpan {
  const known = makers.flatMap(({ begun = 0 }) => (begun === 0 ? [] : [begun]));
  const ends = makers.map(({ ended = 0 }) => ended);
  return {
    begun: foremost(known, (one, other) => daysOf(one)[1] - daysOf(other)[1]),
    ended: ends.includes(0) ? 0 : foremost(ends, (one, other) => daysOf(other)[0] - daysOf(one)[0]),
    sources: gatherSources(makers.map(({ sources = [] }) => sources)),
    isOfYear: makers.some(({ isOfYear }) => isOfYear === true),
  };
}

/** Of a coarse date and an exact one within it the exact one says what is certain. */
function foremost(
  dates: readonly PackedDate[],
  compare: (one: PackedDate, other: PackedDate) => number,
): PackedDate {
  return dates.toSorted(compare)[0] ?? 0;
}

/** Returns whether a class that follows without a gap goes on, rather than that other events begin. */
export function goesOn(last: Partial<ToldOfSpan>, next: ToldOfSpan): boolean {
  if (!last.isOfYear && !next.isOfYear) return true;
  return last.begun === next.begun && last.ended === next.ended;
}

/** Lets a class go on: it has begun when it began, and ends as its last facts do. */
export function continueWith(last: Partial<ToldOfSpan>, next: ToldOfSpan): void {
  last.ended = next.ended;
  last.sources = gatherSources([last.sources ?? [], next.sources]);
}

/** Returns the ids of all, each once. */
export function gatherSources(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

/**
 * Returns when a fact began and ended, as a table writes it.
 * @param isOver what is dated with one day was then, and has not gone on
 */
export function datesOfFact(
  date: FactDate | undefined,
  isOver: boolean,
): Pick<ToldOfSpan, "begun" | "ended"> {
  if (date?.shape === "point") {
    const begun = packPoint(date.at);
    return { begun, ended: isOver ? begun : 0 };
  }
  if (date?.shape !== "span") return { begun: 0, ended: 0 };
  return {
    begun: date.from ? packPoint(date.from) : 0,
    ended: date.until && !date.isOngoing ? packPoint(date.until) : 0,
  };
}
