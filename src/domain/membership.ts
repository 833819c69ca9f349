import type { Answer } from "./answer.ts";
import { codeAt } from "./codeAt.ts";
import type { MembershipRole, MembershipRow } from "./dataset.ts";
import { MEMBERSHIP_ROLES } from "./dataset.ts";
import type { IsoDay } from "./factDate.ts";

/**
 * A date `YYYYMMDD`, with `00` for a month or day that is not known; 0 for no date at all. Day 99
 * marks an approximate date: 19610099 is "about 1961".
 */
export type PackedDate = number;

const APPROXIMATE_DAY = 99;

/** Returns whether the date is known only about. */
export function isApproximate(date: PackedDate): boolean {
  return date % 100 === APPROXIMATE_DAY;
}

/** Returns the role that a row of the table speaks of. */
export function roleOf(row: MembershipRow): MembershipRole {
  return codeAt(MEMBERSHIP_ROLES, row[2]);
}

/** Returns a day as a packed date: `2026-07-31` is 20260731. */
export function packDay(day: IsoDay): PackedDate {
  return Number(day.replaceAll("-", ""));
}

/** Returns the year of a packed date, or `undefined` when there is no date. */
export function yearOf(date: PackedDate): number | undefined {
  return date === 0 ? undefined : Math.floor(date / 10_000);
}

/**
 * Returns whether the spell of a row covers a day. The day on which a membership begins belongs to
 * it, the day on which it ends does not; a date too coarse to tell gives `unknown`. A beginning that is
 * not known is taken as before the day.
 */
export function coversDay(row: MembershipRow, day: IsoDay): Answer {
  const at = packDay(day);
  const [, , , since, until] = row;
  const hasBegun = since === 0 ? "yes" : isReached(since, at);
  const hasEnded = until === 0 ? "no" : isReached(until, at);
  if (hasBegun === "no" || hasEnded === "yes") return "no";
  return hasBegun === "yes" && hasEnded === "no" ? "yes" : "unknown";
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
function isReached(date: PackedDate, day: PackedDate): Answer {
  if (firstDay(date) > day) return "no";
  return lastDay(date) <= day ? "yes" : "unknown";
}

function firstDay(date: PackedDate): PackedDate {
  const plain = withoutMark(date);
  if (plain % 10_000 === 0) return plain + 101;
  return plain % 100 === 0 ? plain + 1 : plain;
}

function lastDay(date: PackedDate): PackedDate {
  const plain = withoutMark(date);
  if (plain % 10_000 === 0) return plain + 1231;
  // Some months have no 31st day; it does not matter, for packed dates are only compared.
  return plain % 100 === 0 ? plain + 31 : plain;
}

function withoutMark(date: PackedDate): PackedDate {
  return isApproximate(date) ? date - APPROXIMATE_DAY : date;
}
