import { BROKEN_DASH } from "../../domain/looks/lineLook.ts";
import { kindOf, type MapSubject } from "../../domain/mapSubject.ts";
import { listKindsOfStates } from "../../domain/pairKinds.ts";

/** Pairs without known relations: those of which that is stated, and those of which nothing is found. */
export const gaps: MapSubject = {
  id: "gaps",
  classes: {
    "gap-stated": { colour: "line-strong", width: 1.1, opacity: 0.8, dash: BROKEN_DASH },
    // Thousands; those few that a source states are told from them by their dashes.
    "gap-nothing-found": { colour: "line", width: 0.9, opacity: "fine" },
  },
  isOfStates: true,
  cells: "states",
  remarks: ["not-found"],
  kindsOf: ({ world }) => {
    const stated = kindOf(gaps, "gap-stated");
    return listKindsOfStates(world, {
      "stated-none": stated,
      broken: stated,
      "nothing-found": kindOf(gaps, "gap-nothing-found"),
    });
  },
};
