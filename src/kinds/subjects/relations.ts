import { BROKEN_DASH } from "../../domain/looks/lineLook.ts";
import { kindOf, type MapSubject } from "../../domain/mapSubject.ts";
import { listKindsOfStates } from "../../domain/pairKinds.ts";

/** How diplomatic relations stand, where any are known: those broken off or suspended among them. */
export const relations: MapSubject = {
  id: "relations",
  classes: {
    relations: { colour: "line", width: 1.1, opacity: "fine" },
    "relations-broken": { colour: "line-strong", width: 1.1, opacity: 0.8, dash: BROKEN_DASH },
  },
  dossiers: "among",
  isOfStates: true,
  yieldsToChanges: true,
  cells: "states",
  remarks: ["undated", "until-broken"],
  kindsOf: ({ world }) =>
    listKindsOfStates(world, {
      relations: kindOf(relations, "relations"),
      broken: kindOf(relations, "relations-broken"),
    }),
};
