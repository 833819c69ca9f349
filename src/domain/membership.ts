import type { MembershipRole, MembershipRow } from "./dataset.ts";
import { MEMBERSHIP_ROLES } from "./dataset.ts";
import type { IsoDay } from "./factDate.ts";

/** Whether a party belonged to an organisation on a day; a date too coarse to tell gives `unknown`. */
export type MembershipAnswer = "yes" | "no" | "unknown";

/** A date `YYYYMMDD`, with `00` for a month or day that is not known; 0 for no date at all. */
export type PackedDate = number;

/** Returns the role that a row of the table speaks of. */
export function roleOf(row: MembershipRow): MembershipRole {
  return MEMBERSHIP_ROLES[row[2]] ?? "member";
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
 * it, the day on which it ends does not. A beginning that is not known is taken as before the day.
 */
export function coversDay(row: MembershipRow, day: IsoDay): MembershipAnswer {
  const at = packDay(day);
  const [, , , since, until] = row;
  const hasBegun = since === 0 ? "yes" : isReached(since, at);
  const hasEnded = until === 0 ? "no" : isReached(until, at);
  if (hasBegun === "no" || hasEnded === "yes") return "no";
  return hasBegun === "yes" && hasEnded === "no" ? "yes" : "unknown";
}

/** Whether a date that may be coarse lies on or before a day. */
function isReached(date: PackedDate, day: PackedDate): MembershipAnswer {
  if (firstDay(date) > day) return "no";
  return lastDay(date) <= day ? "yes" : "unknown";
}

function firstDay(date: PackedDate): PackedDate {
  const isYearOnly = date % 10_000 === 0;
  if (isYearOnly) return date + 101;
  return date % 100 === 0 ? date + 1 : date;
}

function lastDay(date: PackedDate): PackedDate {
  const isYearOnly = date % 10_000 === 0;
  if (isYearOnly) return date + 1231;
  // No month has a 31st day missing that could matter: packed dates only compare.
  return date % 100 === 0 ? date + 31 : date;
}
