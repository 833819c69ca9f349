import { defineLines, partOf, wayOf } from "../defineLines.ts";
import { conflicts } from "../subjects/conflicts.ts";
import { sanctions } from "./kind.ts";

/** From who imposes them; where of none it is known that they stood, of those whose end is not known. */
export const sanctionLines = defineLines(sanctions, {
  part: partOf(conflicts, {
    bothWays: "sanctionsBothWays",
    aToB: "sanctionsAToB",
    bToA: "sanctionsBToA",
  }),
  classes: { bothWays: "strong", aToB: "a-to-b", bToA: "b-to-a", endNotKnown: "dotted" },
  classOf: (facts, parties) => {
    const standing = facts.filter(({ open }) => open !== "unresolved");
    if (standing.length === 0) return facts.length > 0 ? "endNotKnown" : undefined;
    return wayOf(
      standing.map(({ sender }) => sender),
      parties,
    );
  },
});
