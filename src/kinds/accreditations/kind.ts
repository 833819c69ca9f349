import { actor, defineKind, flags, month, optional, text, yes } from "../defineKind.ts";

/** An ambassador to the host who resides elsewhere. */
export const accreditations = defineKind({
  id: "accreditations",
  ends: ["sender", "host"],
  isDirected: true,
  hasOtherActors: true,
  key: ["sender", "host", "residentIn", "city"],
  columns: {
    city: text(),
    residentIn: actor(),
    /** The ambassador resides at home. */
    fromOwnCapital: yes(),
    /** The month in which a source last listed it. */
    lastSeen: month(),
    flags: optional(flags(["resident-embassy-listed-too", "several-residences"])),
  },
  source: "wp-foreign-relations",
  citesByRow: true,
  citesPages: true,
  place: "missions",
});
