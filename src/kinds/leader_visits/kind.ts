import type { PartyCode } from "../../domain/partyCode.ts";
import {
  begins,
  defineKind,
  ends,
  type FieldsOfFact,
  oneOf,
  optional,
  text,
} from "../defineKind.ts";

/** Offices that are no head of a state or of its government. */
const LESSER_OFFICES: ReadonlySet<unknown> = new Set([
  "Secretary of State",
  "Foreign Minister",
  "Vice Premier",
]);

/**
 * A journey of a leader or foreign minister. One to an assembly or a summit is no visit to the host, nor
 * is a stop on the way.
 */
export const leaderVisits = defineKind({
  id: "leader_visits",
  ends: ["visitor", "host"],
  isDirected: true,
  hasOtherActors: true,
  key: ["visitor", "host", "person", "from", "until"],
  columns: {
    person: text(),
    office: optional(text()),
    from: begins(),
    /** The day of `from` where the source has no end. */
    until: ends(),
    place: optional(text()),
    /** What the source calls it; empty where it says no more than that it was. */
    occasion: optional(
      oneOf([
        "state",
        "official",
        "working",
        "private",
        "informal",
        "met",
        "stopover",
        "multilateral",
      ]),
    ),
    /** The assembly, summit or other meeting. */
    event: optional(text()),
    note: optional(text()),
  },
  source: "us-historian",
  citesByRow: true,
  place: "visits",
  lane: "visits",
  events: {
    kind: "visit",
    weight: "visit",
    kindOf: ({ occasion }) => (occasion === "multilateral" ? "multilateral" : undefined),
    weigh: weighVisit,
    same: (fact) => (isToHost(fact) ? sameVisit(fact) : undefined),
    isBetweenTheTwo: isToHost,
  },
});

/** Whether the journey was to the host, and not to others in the host's country. */
export function isToHost({ occasion }: { readonly occasion?: unknown }): boolean {
  return occasion !== "multilateral" && occasion !== "stopover";
}

/** Returns by what the visit is known in a dossier. */
export function sameVisit({ visitor, person }: FieldsOfFact) {
  return { of: "visit", from: visitor as PartyCode, persons: [String(person)] } as const;
}

function weighVisit(fact: FieldsOfFact) {
  if (!isToHost(fact)) return "slight";
  return LESSER_OFFICES.has(fact.office) ? "routine" : undefined;
}
