import { defineKind, keyId, oneOf, text } from "../defineKind.ts";

/** A language that the two have in common. */
export const languages = defineKind({
  id: "languages",
  ends: ["a", "b"],
  isDirected: false,
  key: ["a", "b", "language"],
  columns: {
    language: keyId(),
    name: text(),
    /**
     * `official`: of both, by law; `official-in-fact`: of both, of one at least in fact only; `used`: not
     * official in both, and used by at least a tenth of the people in each.
     */
    standing: oneOf(["official", "official-in-fact", "used"]),
  },
  source: "cldr",
  place: "people",
});
