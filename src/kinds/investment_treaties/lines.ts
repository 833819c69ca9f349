import { defineLines, partOf } from "../defineLines.ts";
import { treaties } from "../subjects/treaties.ts";
import { investmentTreaties } from "./kind.ts";

/** From the signature to the end; those that have not come into force apart. */
export const investmentTreatyLines = defineLines(investmentTreaties, {
  part: partOf(treaties, { inForce: "money" }),
  classes: { inForce: "plain", signed: "dotted" },
  classOf: (facts) => {
    if (facts.length === 0) return undefined;
    return facts.some(({ status }) => status !== "signed") ? "inForce" : "signed";
  },
});
