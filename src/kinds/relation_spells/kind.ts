import { RELATION_STATES } from "../../domain/dataset.ts";
import { CERTAINTIES } from "../../domain/pairFacts.ts";
import { actor, begins, defineKind, ends, oneOf, optional, text } from "../defineKind.ts";

/** How the relations of two states stood over time. */
export const relationSpells = defineKind({
  id: "relation_spells",
  ends: ["a", "b"],
  isDirected: false,
  key: ["a", "b", "state", "since"],
  columns: {
    state: oneOf(RELATION_STATES),
    since: optional(begins()),
    until: optional(ends()),
    /** Whose decision it was. */
    by: optional(actor()),
    certainty: oneOf(CERTAINTIES),
    note: optional(text()),
  },
  source: "general-knowledge",
  citesByRow: true,
  citesPages: true,
  place: "relations",
  partOf: "relations",
});
