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
  const last = new Map(changes.map((change) => [subjectOf(change), change]));
  return changes.filter(
    (change) => last.get(subjectOf(change)) !== change || isUndone(change, world),
  ).length;
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

/** Returns what is the same for changes of one pair, or of one party in one organisation, in the same way. */
function subjectOf(change: Change): string {
  if ("pair" in change) return `${change.kind} ${change.pair}`;
  const organisation = "organisation" in change ? change.organisation : "";
  return `${change.kind} ${change.party} ${organisation}`;
}
