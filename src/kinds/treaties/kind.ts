import type { FactDate } from "../../domain/factDate.ts";
import {
  begins,
  date,
  defineKind,
  keyId,
  oneOf,
  optional,
  text,
  whole,
  yes,
} from "../defineKind.ts";

/** No treaty of the tables has more parties. */
const MOST_PARTIES = 250;

/** A treaty or agreement between the two, or of few more. */
export const treaties = defineKind({
  id: "treaties",
  ends: ["a", "b"],
  isDirected: false,
  hasOtherActors: true,
  key: ["a", "b", "treatyId"],
  columns: {
    treatyId: keyId(),
    form: oneOf([
      "treaty",
      "agreement",
      "protocol",
      "amendment",
      "memorandum",
      "regulation",
      "resolution",
      "extension",
      "nuclear",
      "investment",
    ]),
    subject: optional(text()),
    title: optional(text()),
    /** The date is that of entry into force: that of signature is not known. */
    isInForceDate: yes(),
    on: begins(),
    inForce: optional(date()),
    ended: optional(date()),
    /** Where there are more than the two. */
    parties: optional(whole({ most: MOST_PARTIES })),
    note: optional(text()),
  },
  source: "uk-treaties",
  citesByRow: true,
  place: "history",
  events: {
    kind: "agreement",
    weight: "routine",
    isOfMany: ({ parties }) => Number(parties ?? 2) > 2,
    // What has provisions on investment is an agreement on trade, as a rule.
    same: ({ form, date: signed, inForce }) =>
      form === "investment"
        ? {
            of: "trade-agreement",
            signed: signed as FactDate,
            inForce: inForce as FactDate | undefined,
          }
        : undefined,
  },
});
