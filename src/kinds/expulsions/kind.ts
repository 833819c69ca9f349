import { begins, defineKind, text, whole } from "../defineKind.ts";

/** More than any state has sent away at once. */
const MOST = 1000;

/** Diplomats whom one state sent away. */
export const expulsions = defineKind({
  id: "expulsions",
  ends: ["sender", "target"],
  isDirected: true,
  key: ["sender", "target", "day"],
  columns: { diplomats: whole({ most: MOST }), occasion: text(), day: begins() },
  source: "general-knowledge",
  place: "history",
  lane: "relations",
  events: { kind: "protest", weight: "step" },
});
