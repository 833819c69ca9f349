import { begins, defineKind, ends, flags, keyId, optional, text } from "../defineKind.ts";

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
  },
  source: "atop",
  citesByRow: true,
  standsToTheEnd: true,
  place: "other-ties",
});
