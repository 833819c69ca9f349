import type { PartyCode } from "../../domain/partyCode.ts";
import { begins, date, defineKind, keyId, optional, text } from "../defineKind.ts";

/** Whose missions the table holds. */
export const SENDER = "USA" as PartyCode;

/** Who led the mission of the United States in a state. */
export const usChiefs = defineKind({
  id: "us_chiefs_of_mission",
  ends: [{ always: SENDER }, "host"],
  isDirected: true,
  hasOtherActors: true,
  key: ["host", "chiefId", "since"],
  columns: {
    chiefId: keyId(),
    person: text(),
    rank: text(),
    appointed: optional(date()),
    /** The day of the credentials, or of the appointment where that of the credentials is not recorded. */
    since: begins(),
    /** Empty: not recorded. */
    left: optional(date()),
    note: optional(text()),
  },
  source: "us-historian",
  place: "mission-history",
  lane: "missions",
  events: { kind: "mission", weight: "slight", isOnlyMark: true },
});
