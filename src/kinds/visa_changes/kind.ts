import { VISA_RULES } from "../../domain/visaRules.ts";
import { begins, defineKind, ends, oneOf, optional, whole } from "../defineKind.ts";

/** Ten years. */
const MOST_DAYS = 3660;
const days = optional(whole({ most: MOST_DAYS }));

/** The rule for passport holders of `from` who travel to `to` was another one after some day. */
export const visaChanges = defineKind({
  id: "visa_changes",
  ends: ["from", "to"],
  isDirected: true,
  key: ["from", "to", "after"],
  columns: {
    was: oneOf(VISA_RULES),
    wasDays: days,
    became: oneOf(VISA_RULES),
    becameDays: days,
    /** Two editions of the source between which it changed. */
    after: begins(),
    by: ends(),
  },
  isWithin: true,
  source: "passport-index",
  place: "other-ties",
  lane: "people",
  events: { kind: "legal", weight: "slight" },
});
