import type { PartyCode } from "./partyCode.ts";

/**
 * Outlines that carry a party's code and are not that party's, with the disputed area that they are:
 * the outline `ESH` is Western Sahara; the party `ESH` is the Sahrawi Republic, which has an anchor
 * only.
 */
const TERRITORY_ONLY: Readonly<Record<string, string>> = { ESH: "western-sahara" };

/** Returns whether an outline stands for the party whose code it carries. */
export function isPartyOutline(outlineId: string): outlineId is PartyCode {
  return !(outlineId in TERRITORY_ONLY);
}

/** Returns the disputed area that an outline is, where it carries the code of a party but is not it. */
export function disputeOfOutline(outlineId: string): string | undefined {
  return TERRITORY_ONLY[outlineId];
}
