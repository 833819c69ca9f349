import type { Change } from "./changes.ts";
import { splitPairKey } from "./partyCode.ts";
import type { WorldInYear } from "./worldInYear.ts";

/**
 * Returns how many of some changes no longer stood at the end of the period that they are of: of
 * relations that were begun those that stand no more, of breaks those that were mended, of who joined
 * those who left. A pair, or a party, that changed twice in the same way counts by its last change.
 * @param world the world in the year in which the period ends
 */
export function countUndone(changes: readonly Change[], world: WorldInYear): number {
  return changes.filter((change, index) => {
    const isLast = !changes.slice(index + 1).some((later) => isSameSubject(change, later));
    return !isLast || isUndone(change, world);
  }).length;
}

function isUndone(change: Change, world: WorldInYear): boolean {
  switch (change.kind) {
    case "established":
    case "resumed":
    case "severed":
    case "suspended": {
      const state = world.stateOf(...splitPairKey(change.pair));
      const isBegin = change.kind === "established" || change.kind === "resumed";
      return state !== undefined && (state === "relations") !== isBegin;
    }
    case "joined":
    case "left": {
      const isMember = world.membersOf(change.organisation, []).yes.has(change.party);
      return isMember !== (change.kind === "joined");
    }
    default:
      return false;
  }
}

function isSameSubject(one: Change, other: Change): boolean {
  if (one.kind !== other.kind) return false;
  if ("pair" in one && "pair" in other) return one.pair === other.pair;
  return (
    "organisation" in one &&
    "organisation" in other &&
    one.party === other.party &&
    one.organisation === other.organisation
  );
}
