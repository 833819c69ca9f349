import { defineLines, partOf, wayOf } from "../defineLines.ts";
import { conflicts } from "../subjects/conflicts.ts";
import { armedConflicts } from "./kind.ts";

/** By the nearest to fighting one another; a line begins where the troops come from. */
export const armedConflictLines = defineLines(armedConflicts, {
  part: partOf(conflicts, { against: "war", inPart: "force" }),
  classes: {
    against: "strong",
    inPart: "dashed",
    bothWays: "plain",
    aToB: "a-to-b",
    bToA: "b-to-a",
  },
  isOfYear: true,
  classOf: (facts, parties) => {
    const roles = new Set(facts.map(({ role }) => role));
    if (roles.has("against")) return "against";
    if (roles.has("beside") || roles.has("against-government")) return "inPart";
    return wayOf(
      facts.map(({ a }) => a),
      parties,
    );
  },
});
