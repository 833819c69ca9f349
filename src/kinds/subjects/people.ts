import { defineSubject } from "../defineLines.ts";

/** From how many persons on, both ways together, a line has which look; fewer have none. */
export const PEOPLE_SHOWN = { most: 1_000_000, many: 100_000, some: 10_000 } as const;

/** Who from one lives, has found refuge or studies in the other: by the largest of the groups. */
export const people = defineSubject({
  id: "people",
  group: "people",
  classes: { most: "strong", many: "plain", some: "dotted" },
});
