import { defineLines, partOf } from "../defineLines.ts";
import { conflicts } from "../subjects/conflicts.ts";
import { wars } from "./kind.ts";

export const warLines = defineLines(wars, {
  part: partOf(conflicts, { war: "war" }),
  classes: { war: "strong" },
  isOfYear: true,
  classOf: (facts) => (facts.length > 0 ? "war" : undefined),
});
