import type { Atlas } from "../../domain/atlas.ts";
import { splitPairKey } from "../../domain/partyCode.ts";
import { worldMapMessages as messages } from "../../messages/worldMap.ts";
import type { MapTarget } from "../../store/atlasStore.ts";

/** Returns the name of what the pointer or the cursor is on. */
export function targetName(atlas: Atlas, target: MapTarget): string {
  switch (target.kind) {
    case "party":
      return atlas.nameOf(target.party);
    case "pair":
      return messages.pair(...splitPairKey(target.pair).map(atlas.nameOf));
    case "mission": {
      const { kind, sender, city } = target.mission;
      return messages.missionOf(kind, atlas.nameOf(sender), city);
    }
    case "dispute":
      return atlas.dispute(target.dispute)?.name ?? target.dispute;
    case "dependency":
      return atlas.dependency(target.code)?.name ?? target.code;
  }
}
