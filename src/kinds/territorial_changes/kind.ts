import {
  actor,
  begins,
  defineKind,
  keyId,
  number,
  oneOf,
  optional,
  text,
  yes,
} from "../defineKind.ts";

/** More than the land of the earth, in square kilometres. */
const MOST_AREA = 150_000_000;

/** Territory that passed from the one to the other. */
export const territorialChanges = defineKind({
  id: "territorial_changes",
  ends: ["gainer", "loser"],
  isDirected: true,
  hasOtherActors: true,
  key: ["gainer", "loser", "changeId"],
  columns: {
    changeId: keyId(),
    procedure: oneOf([
      "cession",
      "independence",
      "force",
      "annexation",
      "mandate",
      "unification",
      "secession",
    ]),
    /** Whose territory it was or is, where that is an actor of the atlas. */
    entity: optional(actor()),
    areaKm2: optional(number({ most: MOST_AREA, decimals: 2, unit: "square kilometres" })),
    /** All of the entity, not a part. */
    isWhole: yes(),
    /** There was fighting over it. */
    withFighting: yes(),
    month: begins(),
    note: optional(text()),
  },
  source: "cow-territory",
  place: "history",
  lane: "other",
  events: {
    kind: "conflict",
    weight: "change",
    weigh: ({ procedure }) => (isIndependence(procedure) ? "turn" : undefined),
    kindOf: ({ procedure }) =>
      procedure === "force" || procedure === "annexation" ? undefined : "legal",
    same: ({ procedure }) => (isIndependence(procedure) ? { of: "independence" } : undefined),
  },
});

function isIndependence(procedure: unknown): boolean {
  return procedure === "independence" || procedure === "secession";
}
