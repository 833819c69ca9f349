import { CAUTIONS, GRADES } from "../../domain/pairFacts.ts";
import { actors, begins, date, defineKind, oneOf, optional, text } from "../defineKind.ts";

/** When relations of two states were first established: it says nothing about now. */
export const relations = defineKind({
  id: "relations",
  ends: ["a", "b"],
  isDirected: false,
  key: ["a", "b"],
  columns: {
    /** Empty where relations are listed without a date. */
    established: optional(begins()),
    grade: oneOf(GRADES),
    /** The date of the other page, where two differ. */
    otherDate: optional(date()),
    caution: optional(oneOf(CAUTIONS)),
    /** Whom the caution is about. */
    cautionOf: optional(actors()),
    note: optional(text()),
  },
  source: "wp-foreign-relations",
  citesByRow: true,
  citesPages: true,
  place: "relations",
});
