import { defineLines, partOf } from "../defineLines.ts";
import { conflicts } from "../subjects/conflicts.ts";
import { disputes } from "./kind.ts";

/** By the highest that one did; what a later re-coding leaves out only where there is nothing else. */
export const disputeLines = defineLines(disputes, {
  part: partOf(conflicts, { use: "force", display: "threat", threat: "threat" }),
  classes: { use: "strong", display: "plain", threat: "dashed", leftOut: "dotted" },
  isOfYear: true,
  classOf: (facts) => {
    const levels = new Set(facts.filter(({ isLeftOut }) => !isLeftOut).map(({ level }) => level));
    if (levels.has("war") || levels.has("use")) return "use";
    if (levels.has("display")) return "display";
    if (levels.has("threat")) return "threat";
    return facts.some(({ isLeftOut }) => isLeftOut) ? "leftOut" : undefined;
  },
});
