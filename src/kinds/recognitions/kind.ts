import { CERTAINTIES, TABLE_RECOGNITION_STATES } from "../../domain/pairFacts.ts";
import { begins, defineKind, ends, oneOf, optional, text } from "../defineKind.ts";

/** Whether one recognises the other, or has relations with whom few recognise. */
export const recognitions = defineKind({
  id: "recognitions",
  ends: ["of", "by"],
  isDirected: true,
  hasOtherActors: true,
  key: ["of", "by", "state", "since"],
  columns: {
    state: oneOf(TABLE_RECOGNITION_STATES),
    since: optional(begins()),
    until: optional(ends()),
    certainty: oneOf(CERTAINTIES),
    note: optional(text()),
  },
  source: "general-knowledge",
  citesByRow: true,
  citesPages: true,
  place: "recognition",
  lane: "relations",
  events: {
    kind: "recognition",
    weight: "change",
    isOnlyMark: true,
    isBySecond: true,
    // What the list says of relations the tables of relations tell, and the band shows.
    weigh: ({ state }) => (String(state).startsWith("relations") ? "none" : undefined),
    isDoubted: ({ certainty }) => certainty !== "certain",
  },
});
