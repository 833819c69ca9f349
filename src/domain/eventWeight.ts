/**
 * How much an event weighs, the lightest first, where a timeline is too long to tell all of them:
 * - `slight`: one of a great many, such as a pact of a whole continent;
 * - `routine`: a treaty on one matter, a threat, a journey of a minister;
 * - `visit`: a head of state or government with the other;
 * - `step`: a court case, sanctions, a change of a mission;
 * - `change`: a pact of the two, a change of territory, fighting;
 * - `turn`: relations begin or break off, war, independence of one from the other.
 */
export const EVENT_WEIGHTS = ["slight", "routine", "visit", "step", "change", "turn"] as const;
export type EventWeight = (typeof EVENT_WEIGHTS)[number];

/** Returns a number to compare weights by. What has no weight a dossier tells: it outweighs all. */
export function weighEvent({ weight }: { readonly weight?: EventWeight }): number {
  return weight === undefined ? EVENT_WEIGHTS.length : EVENT_WEIGHTS.indexOf(weight);
}
