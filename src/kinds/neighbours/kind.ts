import { begins, defineKind, ends, oneOf, optional, text } from "../defineKind.ts";

/** How near their home territories lie, from when until when. */
export const neighbours = defineKind({
  id: "neighbours",
  ends: ["a", "b"],
  isDirected: false,
  hasOtherActors: true,
  key: ["a", "b", "nearness", "since"],
  columns: {
    /** A land or river border, or so many miles of sea between them at most. */
    nearness: oneOf(["land", "sea-12", "sea-24", "sea-150", "sea-400"]),
    since: begins(),
    until: optional(ends()),
    note: optional(text()),
  },
  source: "cow-contiguity",
  standsToTheEnd: true,
  place: "neighbourhood",
});
