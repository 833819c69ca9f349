import { defineLines, partOf } from "../defineLines.ts";
import { treaties } from "../subjects/treaties.ts";
import { alliances } from "./kind.ts";

/** By the strongest that the two promise one another in any pact that stands. */
export const allianceLines = defineLines(alliances, {
  part: partOf(treaties, { defence: "defence", other: "ofTwo" }),
  classes: { defence: "strong", other: "plain" },
  classOf: (pacts) => {
    if (pacts.length === 0) return undefined;
    return pacts.some(({ obligations }) => obligations.includes("defence")) ? "defence" : "other";
  },
});
