import { defineLines, wayOf } from "../defineLines.ts";
import { sanctions } from "./kind.ts";

/** From who imposes them; where of none it is known that they stood, of those whose end is not known. */
export const sanctionLines = defineLines(sanctions, {
  group: "conflicts",
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
