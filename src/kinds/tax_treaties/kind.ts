import { begins, defineKind, optional, year } from "../defineKind.ts";

/** A treaty of two states that lowers the tax that one of them withholds. */
export const taxTreaties = defineKind({
  id: "tax_treaties",
  ends: ["a", "b"],
  isDirected: false,
  key: ["a", "b"],
  columns: {
    /**
     * The year of the treaty or of its amendment: the source does not say which. It stands, for it has
     * rates; doubted where the two states differ.
     */
    since: optional(begins()),
    /** Where the source has another one in what the other state reports. */
    otherYear: optional(year()),
  },
  source: "oecd-wht",
  place: "money",
  lane: "treaties",
  events: {
    kind: "agreement",
    weight: "routine",
    same: () => ({ of: "taxation" }),
    isDoubted: ({ otherYear }) => otherYear !== undefined,
  },
});
