import type { LinePicture } from "../domain/lineMode.ts";
import type { ShowGroup } from "../domain/showMenu.ts";

/** Words of the menu "Show": apart from those of the legend, which comes after the first map. */
export const showMenuMessages = {
  title: "Show",
  groups: {
    relations: "Relations",
    treaties: "Treaties",
    conflicts: "Conflicts and sanctions",
    economy: "Economy",
    people: "People and borders",
  } satisfies Record<ShowGroup, string>,
  modes: {
    documented: "Documented relations",
    relations: "Diplomatic relations",
    changes: "What changed",
    missions: "Missions",
    gaps: "Gaps",
    trade: "Trade",
  } satisfies Record<Exclude<LinePicture, "subject">, string>,
} as const;
