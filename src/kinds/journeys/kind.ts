import type { PartyCode } from "../../domain/partyCode.ts";
import { begins, defineKind, ends, oneOf, text } from "../defineKind.ts";

/** Whose travels the table holds. */
export const TRAVELLER = "USA" as PartyCode;

/** A journey of a president or secretary of state of the United States. */
export const journeys = defineKind({
  id: "journeys",
  ends: [{ always: TRAVELLER }, "host"],
  isDirected: true,
  key: ["host", "from", "until", "office", "visitor"],
  columns: {
    from: begins(),
    until: ends(),
    office: oneOf(["president", "secretary"]),
    visitor: text(),
  },
  source: "us-historian",
  place: "visits",
});
