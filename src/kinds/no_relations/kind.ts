import { ABSENCE_KINDS, CERTAINTIES } from "../../domain/pairFacts.ts";
import { begins, defineKind, oneOf, optional, text } from "../defineKind.ts";

/** That two states have no relations, or that none were found. */
export const absences = defineKind({
  id: "no_relations",
  ends: ["a", "b"],
  isDirected: false,
  key: ["a", "b"],
  columns: {
    kind: oneOf(ABSENCE_KINDS),
    certainty: oneOf(CERTAINTIES),
    since: optional(begins()),
    note: optional(text()),
  },
  source: "wp-foreign-relations",
  citesByRow: true,
  citesPages: true,
  place: "relations",
  partOf: "relations",
});
