import { begins, date, defineKind, ends, oneOf, optional } from "../defineKind.ts";

/** A treaty of two states on the protection of investments. */
export const investmentTreaties = defineKind({
  id: "investment_treaties",
  ends: ["a", "b"],
  isDirected: false,
  key: ["a", "b", "signed"],
  columns: {
    /** A fact lasts from its signature; whether it was in force is told beside. */
    signed: begins(),
    status: oneOf(["signed", "in-force", "terminated"]),
    inForce: optional(date()),
    terminated: optional(ends()),
    howTerminated: optional(oneOf(["denounced", "replaced", "by-consent", "expired"])),
  },
  source: "unctad-iia",
  place: "money",
  lane: "treaties",
  events: { kind: "investment", weight: "routine", tellsEnd: true },
});
