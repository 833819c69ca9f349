import { SANCTION_GOALS, SANCTION_MEASURES } from "../../domain/sanctionMeasures.ts";
import {
  begins,
  date,
  defineKind,
  ends,
  flags,
  keyId,
  oneOf,
  optional,
  text,
} from "../defineKind.ts";

/** Organisations whose sanctions stand with their members, too. Those of the United Nations bind all. */
export const SANCTIONING_ORGANISATIONS = [
  "EU",
  "AU",
  "ECOWAS",
  "COMMONWEALTH",
  "LAS",
  "OAS",
  "EAC",
  "SADC",
  "UNASUR",
] as const;

/** What one state imposed on another, by itself or as a member of an organisation that did. */
export const sanctions = defineKind({
  id: "sanctions",
  ends: ["sender", "target"],
  isDirected: true,
  hasOtherActors: true,
  key: ["sender", "target", "caseId"],
  columns: {
    caseId: keyId(),
    /** The organisation that imposed it, of which the sender was then a member. */
    through: optional(oneOf(SANCTIONING_ORGANISATIONS)),
    /** Empty where the source names none. */
    measures: optional(flags(SANCTION_MEASURES)),
    goals: optional(flags(SANCTION_GOALS)),
    /** Of what has no end: it stood when the source ends, or the source does not know. */
    open: optional(oneOf(["ongoing", "unresolved"])),
    /** When they were no longer applied, though not lifted. */
    inFactUntil: optional(date()),
    since: begins(),
    until: optional(ends()),
    note: optional(text()),
  },
  source: "ist-sanctions",
  citesByRow: true,
  standsToTheEnd: true,
  place: "other-ties",
  lane: "conflicts",
  events: {
    kind: "trade",
    weight: "step",
    tellsEnd: true,
    // A third of those without measures are small quarrels of trade.
    // What an organisation imposed is no event between a member and the other.
    weigh: ({ measures, through }) => {
      if (through !== undefined) return "none";
      return measures === undefined ? "routine" : undefined;
    },
  },
});
