import { newestOf } from "../../domain/yearFigures.ts";
import { defineLines, partOf } from "../defineLines.ts";
import { PEOPLE_SHOWN, people } from "../subjects/people.ts";
import { MIGRANTS_COUNTED_EVERY, migrants } from "./kind.ts";

/** By how many live in one of the two and were born in the other, both ways together. */
export const migrantLines = defineLines(migrants, {
  part: partOf(people, { most: "most", many: "many", some: "some" }),
  classes: { most: "strong", many: "plain", some: "dotted" },
  everyYears: MIGRANTS_COUNTED_EVERY,
  classOf: (facts) => {
    const count = facts.reduce((sum, { persons }) => sum + (newestOf(persons)?.[1] ?? 0), 0);
    if (count >= PEOPLE_SHOWN.most) return "most";
    if (count >= PEOPLE_SHOWN.many) return "many";
    return count >= PEOPLE_SHOWN.some ? "some" : undefined;
  },
});
