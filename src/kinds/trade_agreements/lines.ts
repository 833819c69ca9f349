import { defineLines, partOf } from "../defineLines.ts";
import { treaties } from "../subjects/treaties.ts";
import { tradeAgreements } from "./kind.ts";

/** Those that came into force, from their signature on: the list has years only. */
export const tradeAgreementLines = defineLines(tradeAgreements, {
  part: partOf(treaties, { ofTwo: "money", ofMore: "ofMore" }),
  classes: { ofTwo: "strong", ofMore: "plain" },
  classOf: (facts) => {
    const inForce = facts.filter((fact) => fact.inForce !== undefined);
    if (inForce.length === 0) return undefined;
    return inForce.some(({ ofMany }) => !ofMany) ? "ofTwo" : "ofMore";
  },
});
