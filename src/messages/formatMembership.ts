import type { MembershipRole } from "../domain/dataset.ts";
import { yearOf } from "../domain/membership.ts";

/** Returns a role for a reader; members need no word. */
export function formatRole(role: MembershipRole): string {
  return role === "member" ? "" : role;
}

/** Returns the years of a spell: "since 1963", "1963–1984", "until 1984"; empty when not known. */
export function formatYears(since: number, until: number): string {
  const [from, to] = [yearOf(since), yearOf(until)];
  if (from !== undefined && to !== undefined) return from === to ? `${from}` : `${from}–${to}`;
  if (from !== undefined) return `since ${from}`;
  return to === undefined ? "" : `until ${to}`;
}
