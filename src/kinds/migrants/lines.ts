import { newestOf } from "../../domain/yearFigures.ts";
import { defineLines } from "../defineLines.ts";
import { MIGRANTS_COUNTED_EVERY, MIGRANTS_SHOWN, migrants } from "./kind.ts";

/** By how many live in one of the two and were born in the other, both ways together. */
export const migrantLines = defineLines(migrants, {
  group: "people",
  classes: { most: "strong", many: "plain", some: "dotted" },
  everyYears: MIGRANTS_COUNTED_EVERY,
  classOf: (facts) => {
    const count = facts.reduce((sum, { persons }) => sum + (newestOf(persons)?.[1] ?? 0), 0);
    if (count >= MIGRANTS_SHOWN.most) return "most";
    if (count >= MIGRANTS_SHOWN.many) return "many";
    return count >= MIGRANTS_SHOWN.some ? "some" : undefined;
  },
});
