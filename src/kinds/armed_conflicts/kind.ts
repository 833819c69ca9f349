import { begins, defineKind, ends, keyId, oneOf, optional, text } from "../defineKind.ts";

/**
 * Fighting by the years in which it cost lives. `against`: the two against one another; `beside`: in
 * support of a third against the other; else troops of A in a war within B.
 */
export const armedConflicts = defineKind({
  id: "armed_conflicts",
  ends: ["a", "b"],
  isDirected: true,
  hasOtherActors: true,
  key: ["a", "b", "conflictId", "role", "since"],
  columns: {
    conflictId: keyId(),
    role: oneOf(["against", "beside", "for-government", "against-government"]),
    /** Whom they fight, where the source calls somebody else the government: "in Sanaa". */
    authorities: optional(text()),
    intensity: oneOf(["minor", "war"]),
    over: oneOf(["government", "territory", "both"]),
    since: begins(),
    until: optional(ends()),
    note: optional(text()),
  },
  source: "ucdp-conflicts",
  standsToTheEnd: true,
  place: "history",
  lane: "conflicts",
  events: {
    kind: "conflict",
    weight: "change",
    weigh: ({ role }) => (role === "for-government" ? "step" : undefined),
    same: ({ role }) => (role === "against" ? { of: "fighting" } : undefined),
  },
});
