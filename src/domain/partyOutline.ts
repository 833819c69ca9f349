import type { PartyCode } from "./partyCode.ts";

/**
 * Outlines that carry a party's code and are not that party's: the outline `ESH` is Western Sahara,
 * a disputed territory; the party `ESH` is the Sahrawi Republic, which has an anchor only.
 */
const TERRITORY_ONLY: ReadonlySet<string> = new Set(["ESH"]);

/** Returns whether an outline stands for the party whose code it carries. */
export function isPartyOutline(outlineId: string): outlineId is PartyCode {
  return !TERRITORY_ONLY.has(outlineId);
}
