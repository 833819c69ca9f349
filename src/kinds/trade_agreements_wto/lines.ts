import { defineLines, partOf } from "../defineLines.ts";
import { treaties } from "../subjects/treaties.ts";
import { isOfMany, wtoAgreements } from "./kind.ts";

/** Those in force; what is only signed has no line. */
export const wtoAgreementLines = defineLines(wtoAgreements, {
  part: partOf(treaties, { ofTwo: "money", ofMore: "ofMore" }),
  classes: { ofTwo: "strong", ofMore: "plain" },
  classOf: (facts) => {
    const inForce = facts.filter(({ status }) => status !== "signed");
    if (inForce.length === 0) return undefined;
    return inForce.some(({ sides }) => !isOfMany(sides)) ? "ofTwo" : "ofMore";
  },
});
