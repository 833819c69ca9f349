import { type Answer, allOf, notOf } from "./answer.ts";
import { codeAt } from "./codeAt.ts";
import type { MembershipRole, MembershipRow } from "./dataset.ts";
import { MEMBERSHIP_ROLES } from "./dataset.ts";
import type { IsoDay } from "./factDate.ts";
import type { PackedDate } from "./packedDate.ts";
import { daysOf, packDay } from "./packedDays.ts";

/** Returns the role that a row of the table speaks of. */
export function roleOf(row: MembershipRow): MembershipRole {
  return codeAt(MEMBERSHIP_ROLES, row[2]);
}

/**
 * Returns whether the spell of a row covers a day. The day on which a membership begins belongs to
 * it, the day on which it ends does not; a date too coarse to tell gives `unknown`. A beginning that is
 * not known is taken as before the day.
 */
export function coversDay(row: MembershipRow, day: IsoDay): Answer {
  const [, , , since, until] = row;
  const isOver = until === 0 ? "no" : isReached(until, day);
  // 0, no beginning, lies before every day.
  return allOf([isReached(since, day), notOf(isOver)]);
}

/**
 * Returns the same for a day of the past: that a party belongs now does not tell whether it did then,
 * when nobody says since when.
 */
export function coveredPastDay(row: MembershipRow, day: IsoDay): Answer {
  const answer = coversDay(row, day);
  return row[3] === 0 && answer === "yes" ? "unknown" : answer;
}

/** Whether a date that may be coarse lies on or before a day. */
function isReached(date: PackedDate, day: IsoDay): Answer {
  const [first, last] = daysOf(date);
  const at = packDay(day);
  if (first > at) return "no";
  return last <= at ? "yes" : "unknown";
}
