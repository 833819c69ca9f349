import { defineLines } from "../defineLines.ts";
import { VOTE_ALIKE, VOTE_APART, voteAgreement } from "./kind.ts";

/** Only the ends of the scale: the many pairs between them would hide both. */
export const voteLines = defineLines(voteAgreement, {
  classes: { alike: "plain", apart: "dashed" },
  classOf: ([fact]) => {
    if (fact === undefined) return undefined;
    if (fact.identicalPercent >= VOTE_ALIKE) return "alike";
    return fact.identicalPercent < VOTE_APART ? "apart" : undefined;
  },
});
