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
} as const;
