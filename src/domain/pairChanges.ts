import { kindOf } from "./lineMode.ts";
import { PAIR_STATES } from "./pairState.ts";

const [NOTHING, STATED_NONE, BROKEN, RELATIONS] = (
  ["nothing-found", "stated-none", "broken", "relations"] as const
).map((state) => PAIR_STATES.indexOf(state));

/**
 * Returns how the relations of each pair differ between two days, as kinds of the picture `changes`;
 * 0 where they do not.
 * @param before states of all pairs on the earlier day, as places in `PAIR_STATES`.
 * @param after the same on the later day.
 */
export function listChangeKinds(before: Uint8Array, after: Uint8Array): Uint8Array {
  return after.map((now, place) => changeOf(before[place] ?? 0, now));
}

function changeOf(was: number, is: number): number {
  if (was === is) return 0;
  if (is === RELATIONS)
    return kindOf("changes", was === BROKEN ? "change-resumed" : "change-begun");
  if (is === BROKEN) return kindOf("changes", "change-broken");
  const isLost = was === RELATIONS && (is === NOTHING || is === STATED_NONE);
  return isLost ? kindOf("changes", "change-ended") : 0;
}
