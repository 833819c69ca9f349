import type { RelationState, TurnKind } from "../../src/domain/dataset.ts";
import type { DatePoint, FactDate } from "../../src/domain/factDate.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import { beginningDays, type PackedBeginning, packBeginning } from "./packFactDate.ts";

/** What a table or a dossier says of a pair's relations: a state from a date on, or for a while. */
export interface DatedState {
  readonly state: RelationState;
  readonly date: FactDate;
  /** Whose decision it was, where somebody says. */
  readonly by?: PartyCode | undefined;
  readonly sources: readonly string[];
}

/** A change of a pair's relations. */
export interface Turn extends PackedBeginning {
  readonly kind: TurnKind;
  readonly by?: PartyCode | undefined;
  readonly sources: readonly string[];
}

/**
 * Returns the turns of one pair in the order of events. An end that no other turn follows at or
 * before it is a turn of its own: a spell was over, and nothing is known of what came.
 */
export function turnsOf(states: readonly DatedState[]): Turn[] {
  const ordered = orderStates(states);
  return ordered.flatMap(({ state, date, by, sources }, place): Turn[] => {
    const turn = { kind: state, ...packBeginning(date), by, sources };
    const end = endOf(date);
    if (end === null) return [turn];
    const isFollowed = ordered
      .slice(place + 1)
      .some((other) => (beginningDays(other.date)?.[0] ?? "") <= end.latest);
    if (isFollowed) return [turn];
    return [turn, { kind: "ended", ...packBeginning({ shape: "point", at: end }), sources }];
  });
}

/**
 * Returns the states in the order of events: by date where that says which came first, else as
 * given. "1960s" after 16 August 1960, and "2022" before September 2022, stay where they stand.
 * States without a date come first.
 */
export function orderStates(states: readonly DatedState[]): DatedState[] {
  const left = [...states];
  const ordered: DatedState[] = [];
  while (left.length > 0) {
    const next = left.findIndex((state) => !left.some((other) => isBefore(other, state)));
    ordered.push(...left.splice(next, 1));
  }
  return ordered;
}

/** Whether two dates can mean the same day. */
export function canBeSame(one: FactDate, other: FactDate): boolean {
  const [days, otherDays] = [beginningDays(one), beginningDays(other)];
  if (days === null || otherDays === null) return days === otherDays;
  return days[0] <= otherDays[1] && otherDays[0] <= days[1];
}

/** Whether the one certainly began before the other. */
function isBefore(one: DatedState, other: DatedState): boolean {
  const [days, otherDays] = [beginningDays(one.date), beginningDays(other.date)];
  if (otherDays === null) return false;
  return days === null || days[1] < otherDays[0];
}

function endOf(date: FactDate): DatePoint | null {
  return date.shape === "span" && !date.isOngoing ? date.until : null;
}
