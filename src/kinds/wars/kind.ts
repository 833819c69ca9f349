import { begins, defineKind, ends, keyId, optional, text } from "../defineKind.ts";

/** A war of the two against one another, as long as their regular forces fought. */
export const wars = defineKind({
  id: "wars",
  ends: ["a", "b"],
  isDirected: false,
  hasOtherActors: true,
  key: ["a", "b", "warId", "since"],
  columns: {
    warId: keyId(),
    /** Its name in the list. */
    war: text(),
    since: begins(),
    until: ends(),
    note: optional(text()),
  },
  source: "cow-wars",
  place: "history",
  lane: "conflicts",
  events: {
    kind: "conflict",
    weight: "turn",
    markWord: () => "war",
    same: () => ({ of: "fighting" }),
  },
});
