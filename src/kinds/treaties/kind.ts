import type { FactDate } from "../../domain/factDate.ts";
import {
  begins,
  date,
  defineKind,
  type FieldsOfFact,
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
  lane: "treaties",
  events: {
    kind: "agreement",
    weight: "routine",
    isOfMany: ({ parties }) => Number(parties ?? 2) > 2,
    same: (fact) => {
      if (isOnTaxes(fact)) return { of: "taxation" };
      // What has provisions on investment is an agreement on trade, as a rule.
      if (fact.form !== "investment") return undefined;
      return {
        of: "trade-agreement",
        signed: fact.date as FactDate,
        inForce: fact.inForce as FactDate | undefined,
      };
    },
  },
});

/** Whether it is one that spares its subjects a second tax: one list says so by a word, another in the title. */
function isOnTaxes({ subject, title }: FieldsOfFact): boolean {
  return subject === "Taxation" || /double taxation/i.test(String(title));
}
