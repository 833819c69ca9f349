import { begins, defineKind, ends, keyId, oneOf, optional, text, yes } from "../defineKind.ts";

/** The highest that one side did. */
export const DISPUTE_ACTS = [
  "threat-to-use-force",
  "threat-to-blockade",
  "threat-to-occupy",
  "threat-of-war",
  "show-of-force",
  "alert",
  "mobilisation",
  "border-fortified",
  "border-violation",
  "blockade",
  "occupation",
  "seizure",
  "attack",
  "clash",
  "declaration-of-war",
  "war",
  "joins-war",
] as const;

const DISPUTE_LEVELS = ["none", "threat", "display", "use", "war"] as const;

/** One threatened, showed or used force against the other: acts, not causes. */
export const disputes = defineKind({
  id: "disputes",
  ends: ["a", "b"],
  isDirected: false,
  hasOtherActors: true,
  key: ["a", "b", "disputeId", "since"],
  columns: {
    disputeId: keyId(),
    level: oneOf(DISPUTE_LEVELS),
    /** By A and by B; empty where one did nothing. */
    actOfA: optional(oneOf(DISPUTE_ACTS)),
    actOfB: optional(oneOf(DISPUTE_ACTS)),
    /** A later re-coding leaves it out. */
    isLeftOut: yes(),
    since: begins(),
    until: optional(ends()),
    note: optional(text()),
  },
  source: "cow-disputes",
  standsToTheEnd: true,
  place: "history",
  lane: "conflicts",
  events: {
    kind: "conflict",
    weight: "routine",
    weigh: ({ level, isLeftOut }) => weighLevel(level, isLeftOut === true),
    isDoubted: ({ isLeftOut }) => isLeftOut === true,
    same: ({ level }) => (level === "use" || level === "war" ? { of: "fighting" } : undefined),
  },
});

function weighLevel(level: unknown, isLeftOut: boolean) {
  if (isLeftOut) return "slight";
  if (level === "war") return "turn";
  return level === "use" ? "step" : undefined;
}
