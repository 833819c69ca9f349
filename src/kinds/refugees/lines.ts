import { newestOf } from "../../domain/yearFigures.ts";
import { defineLines, partOf } from "../defineLines.ts";
import { PEOPLE_SHOWN, people } from "../subjects/people.ts";
import { refugees } from "./kind.ts";

/** By how many from one have, or ask for, protection in the other, both ways and all groups together. */
export const refugeeLines = defineLines(refugees, {
  part: partOf(people, { most: "most", many: "many", some: "some" }),
  classes: { most: "strong", many: "plain", some: "dotted" },
  classOf: (facts) => {
    const count = facts.reduce((sum, { persons }) => sum + (newestOf(persons)?.[1] ?? 0), 0);
    if (count >= PEOPLE_SHOWN.most) return "most";
    if (count >= PEOPLE_SHOWN.many) return "many";
    return count >= PEOPLE_SHOWN.some ? "some" : undefined;
  },
});
