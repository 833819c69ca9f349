import type { PartyCode } from "../../domain/partyCode.ts";
import { begins, defineKind, ends, oneOf, optional, text, yes } from "../defineKind.ts";

/** Whose missions the table holds. */
export const SENDER = "USA" as PartyCode;

/** At which level the United States were present in a state, from when until when. */
export const usMissionStatus = defineKind({
  id: "us_mission_status",
  ends: [{ always: SENDER }, "host"],
  isDirected: true,
  hasOtherActors: true,
  key: ["host", "since"],
  columns: {
    status: oneOf([
      "embassy",
      "legation",
      "liaison",
      "interests",
      "consulate",
      "non-resident-ambassador",
      "non-resident-envoy",
      "non-resident-consul",
      "none",
    ]),
    /** The table has nothing before: it begins here, whatever was before. */
    isFirst: yes(),
    since: begins(),
    until: optional(ends()),
    note: optional(text()),
  },
  source: "us-mission-status",
  standsToTheEnd: true,
  place: "mission-history",
  lane: "missions",
  events: {
    kind: "mission",
    weight: "step",
    weigh: ({ status, isFirst }) => (isFirst === true && status === "none" ? "none" : undefined),
  },
});
