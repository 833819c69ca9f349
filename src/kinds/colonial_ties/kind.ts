import { begins, defineKind, ends, oneOf, optional, text } from "../defineKind.ts";

/**
 * That one ruled the other as a colony, protectorate or mandate, and that one became independent of the
 * other or was merged into it.
 */
export const colonialTies = defineKind({
  id: "colonial_ties",
  ends: ["party", "formerRuler"],
  isDirected: true,
  hasOtherActors: true,
  key: ["party", "formerRuler", "tie", "since"],
  columns: {
    tie: oneOf(["decolonisation", "secession", "partition", "formation", "merger", "rule"]),
    /** Whether there was organised violence. */
    how: optional(oneOf(["violent", "without-violence"])),
    since: begins(),
    until: optional(ends()),
    note: optional(text()),
  },
  source: "icow-colonial",
  citesByRow: true,
  place: "history",
  lane: "relations",
  events: {
    kind: "legal",
    weight: "turn",
    weigh: ({ tie }) => (tie === "rule" ? "change" : undefined),
    markWord: ({ tie }) => (tie === "rule" ? "rule" : undefined),
    same: ({ tie }) => (tie === "rule" || tie === "merger" ? undefined : { of: "independence" }),
  },
});
