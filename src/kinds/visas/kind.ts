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
    /** `authorisation`: an electronic travel authorisation instead of a visa. */
    rule: oneOf([
      "visa-free",
      "on-arrival",
      "electronic",
      "authorisation",
      "required",
      "no-admission",
    ]),
    /** Days without a visa, where the table has a number. */
    days: optional(whole({ most: MOST_DAYS })),
  },
  source: "passport-index",
  place: "visas",
});
