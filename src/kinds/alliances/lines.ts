import { defineLines } from "../defineLines.ts";
import { alliances } from "./kind.ts";

/** By the strongest that the two promise one another in any pact that stands. */
export const allianceLines = defineLines(alliances, {
  group: "treaties",
  classes: { defence: "strong", other: "plain" },
  classOf: (pacts) => {
    if (pacts.length === 0) return undefined;
    return pacts.some(({ obligations }) => obligations.includes("defence")) ? "defence" : "other";
  },
});
