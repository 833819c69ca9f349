import { begins, defineKind, ends, flags, keyId, optional, text, whole } from "../defineKind.ts";

/** No pact has so many members. */
const MOST_MEMBERS = 250;

/** One pact that binds, or bound, the two; another that says the same is another fact. */
export const alliances = defineKind({
  id: "alliances",
  ends: ["a", "b"],
  isDirected: false,
  hasOtherActors: true,
  key: ["a", "b", "pactId", "since"],
  columns: {
    pactId: keyId(),
    /** Name of the pact, where it has one. */
    pact: optional(text()),
    obligations: flags(["defence", "offence", "neutrality", "non-aggression", "consultation"]),
    since: begins(),
    until: optional(ends()),
    /** How many states the pact binds, or bound. */
    members: optional(whole({ most: MOST_MEMBERS })),
  },
  source: "atop",
  citesByRow: true,
  standsToTheEnd: true,
  place: "other-ties",
  lane: "treaties",
  events: {
    kind: "agreement",
    weight: "change",
    tellsEnd: true,
    weigh: ({ members }) => (isOfMany(members) ? "slight" : undefined),
    markWord: ({ members }) => (isOfMany(members) ? undefined : "pact"),
    isOfMany: ({ members }) => isOfMany(members),
  },
});

/** Whether a pact binds more than two states. */
export function isOfMany(members: unknown): boolean {
  return Number(members ?? 2) > 2;
}
