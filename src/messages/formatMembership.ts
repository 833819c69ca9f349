import type { MembershipRole } from "../domain/dataset.ts";
import { isApproximate, isDecade, type PackedDate, yearOf } from "../domain/packedDate.ts";

/** Returns a role for a reader; members need no word. */
export function formatRole(role: MembershipRole): string {
  return role === "member" ? "" : role;
}

/**
 * Returns the years of a spell: "since 1963", "1963–1984", "until about 1984"; empty when not
 * known.
 */
export function formatYears(since: PackedDate, until: PackedDate): string {
  const [from, to] = [formatYear(since), formatYear(until)];
  if (from !== undefined && to !== undefined) return from === to ? from : `${from}–${to}`;
  if (from !== undefined) return `since ${from}`;
  return to === undefined ? "" : `until ${to}`;
}

/** Returns the year in which a spell began: "1963", "about 1961"; empty when not known. */
export function formatFirstYear(since: PackedDate): string {
  return formatYear(since) ?? "";
}

function formatYear(date: PackedDate): string | undefined {
  const year = yearOf(date);
  if (year === undefined) return undefined;
  if (isDecade(date)) return `the ${year}s`;
  return isApproximate(date) ? `about ${year}` : String(year);
}
