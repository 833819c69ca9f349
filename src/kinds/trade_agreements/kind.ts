import { beginningOf, type FactDate } from "../../domain/factDate.ts";
import {
  begins,
  date,
  defineKind,
  ends,
  keyId,
  oneOf,
  optional,
  text,
  yes,
} from "../defineKind.ts";

/** An agreement on trade that binds, or bound, the two; years only. */
export const tradeAgreements = defineKind({
  id: "trade_agreements",
  ends: ["a", "b"],
  isDirected: false,
  hasOtherActors: true,
  key: ["a", "b", "agreementId"],
  columns: {
    agreementId: keyId(),
    /** In the short form of the source. */
    agreement: text(),
    entry: oneOf(["agreement", "accession", "consolidated"]),
    /** It binds more than the two. */
    ofMany: yes(),
    signed: begins(),
    /** Empty where it was signed and is not in force. */
    inForce: optional(date()),
    withdrawn: optional(ends()),
  },
  source: "desta",
  standsToTheEnd: true,
  place: "money",
  lane: "treaties",
  partOf: "trade_agreements_wto",
  events: {
    kind: "agreement",
    weight: "step",
    // One of many is told once for all of its kind, among the ties.
    weigh: ({ ofMany }) => (ofMany === true ? "none" : undefined),
    isOfMany: ({ ofMany }) => ofMany === true,
    same: ({ date: signed, inForce }) => ({
      of: "trade-agreement",
      signed: beginningOf(signed as FactDate),
      inForce: inForce as FactDate | undefined,
    }),
  },
});
