import { defineKind, optional, year } from "../defineKind.ts";

/** A treaty of two states that lowers the tax that one of them withholds. */
export const taxTreaties = defineKind({
  id: "tax_treaties",
  ends: ["a", "b"],
  isDirected: false,
  key: ["a", "b"],
  columns: {
    /** Of the treaty or of its amendment: the source does not say which. */
    year: optional(year()),
    /** Where the source has another one in what the other state reports. */
    otherYear: optional(year()),
  },
  source: "oecd-wht",
  place: "money",
});
