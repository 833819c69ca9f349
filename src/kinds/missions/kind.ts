import { MISSION_CLASSES } from "../../domain/dataset.ts";
import {
  ITEMS_SOURCE,
  MISSION_FLAGS,
  MISSION_PLACES,
  TABLE_MISSION_STATUSES,
} from "../../domain/pairFacts.ts";
import {
  date,
  defineKind,
  degrees,
  flags,
  idOfEnds,
  itemIn,
  month,
  oneOf,
  optional,
  text,
} from "../defineKind.ts";

/** Ten thousandths of a degree are some ten metres: no source is more exact. */
const DECIMALS = 4;

/** A mission that the sender has in the host. */
export const missions = defineKind({
  id: "missions",
  ends: ["sender", "host"],
  isDirected: true,
  hasOtherActors: true,
  key: ["id"],
  columns: {
    id: idOfEnds(),
    class: oneOf(MISSION_CLASSES),
    /** "embassy", "high commission", "consulate general", "nunciature", "delegation" … */
    kind: text(),
    city: text(),
    /**
     * Where the post sits, when not in the host: code of a party or of a dependency, or the id of a
     * disputed area (`western-sahara`).
     */
    locatedIn: optional(text()),
    lon: optional(degrees({ most: 180, decimals: DECIMALS })),
    lat: optional(degrees({ most: 90, decimals: DECIMALS })),
    /** Whose place it is: the mission's own or its city's. */
    placeOf: optional(oneOf(MISSION_PLACES)),
    opened: optional(date()),
    status: oneOf(TABLE_MISSION_STATUSES),
    statusSince: optional(date()),
    statusNote: optional(text()),
    /** The month in which a source last listed it. */
    lastSeen: month(),
    flags: optional(flags(MISSION_FLAGS)),
    wikidata: optional(itemIn(ITEMS_SOURCE)),
  },
  source: "wp-foreign-relations",
  citesByRow: true,
  citesPages: true,
  place: "missions",
  speaksOf: ["lastSeen"],
});
