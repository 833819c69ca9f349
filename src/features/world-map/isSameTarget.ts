import type { MapTarget } from "../../store/atlasStore.ts";

/** Returns whether two targets are the same thing, or both nothing: asked at each move of the pointer. */
export function isSameTarget(one: MapTarget | undefined, other: MapTarget | undefined): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  return one.kind === other.kind && idOf(one) === idOf(other);
}

/** Returns what tells a target from the others of its kind. */
function idOf(target: MapTarget): string {
  switch (target.kind) {
    case "party":
      return target.party;
    case "pair":
      return target.pair;
    case "mission":
      return target.mission.id;
    case "dispute":
      return target.dispute;
    case "dependency":
      return target.code;
  }
}
