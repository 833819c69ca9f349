import { VISA_RULES } from "../../domain/visaRules.ts";
import { defineKind, oneOf, optional, whole } from "../defineKind.ts";

/** Ten years. */
const MOST_DAYS = 3660;

/** The rule for passport holders of `from` who travel to `to`. */
export const visas = defineKind({
  id: "visas",
  ends: ["from", "to"],
  isDirected: true,
  key: ["from", "to"],
  columns: {
    rule: oneOf(VISA_RULES),
    /** Days without a visa, where the table has a number. */
    days: optional(whole({ most: MOST_DAYS })),
  },
  source: "passport-index",
  place: "visas",
});
