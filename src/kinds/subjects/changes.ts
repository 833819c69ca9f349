import { BROKEN_DASH, ONE_WAY_DASH } from "../../domain/looks/lineLook.ts";
import { kindOf, type MapSubject } from "../../domain/mapSubject.ts";
import { PAIR_STATES } from "../../domain/pairState.ts";

const [NOTHING, STATED_NONE, BROKEN, RELATIONS] = (
  ["nothing-found", "stated-none", "broken", "relations"] as const
).map((state) => PAIR_STATES.indexOf(state));

/** How the relations of each pair differ from what they were in an earlier year. */
export const changes: MapSubject = {
  id: "changes",
  classes: {
    "change-begun": { colour: "line", width: 1.1, opacity: "fine" },
    "change-resumed": { colour: "line-strong", width: 1.4, opacity: 0.9 },
    "change-broken": { colour: "line-strong", width: 1.1, opacity: 0.8, dash: BROKEN_DASH },
    "change-ended": { colour: "line-strong", width: 1.1, opacity: 0.8, dash: ONE_WAY_DASH },
  },
  isOfTwoYears: true,
  cells: "states",
  kindsOf: ({ world, worldSince }) => {
    const [before, after] = [worldSince?.states(), world.states()];
    return before && after?.map((now, place) => changeOf(before[place] ?? 0, now));
  },
};

function changeOf(was: number, is: number): number {
  if (was === is) return 0;
  if (is === RELATIONS) return kindOf(changes, was === BROKEN ? "change-resumed" : "change-begun");
  if (is === BROKEN) return kindOf(changes, "change-broken");
  const isLost = was === RELATIONS && (is === NOTHING || is === STATED_NONE);
  return isLost ? kindOf(changes, "change-ended") : 0;
}
