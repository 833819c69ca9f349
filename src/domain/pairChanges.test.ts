import { expect, it } from "vitest";
import { classOf } from "./lineMode.ts";
import { listChangeKinds } from "./pairChanges.ts";
import { PAIR_STATES, type PairState } from "./pairState.ts";

it.each<[PairState, PairState, string | undefined]>([
  ["nothing-found", "relations", "change-begun"],
  ["stated-none", "relations", "change-begun"],
  ["broken", "relations", "change-resumed"],
  ["relations", "broken", "change-broken"],
  ["nothing-found", "broken", "change-broken"],
  ["relations", "stated-none", "change-ended"],
  ["relations", "nothing-found", "change-ended"],
  ["nothing-found", "stated-none", undefined],
  ["relations", "relations", undefined],
])("from %s to %s is %s", (before, after, change) => {
  const [was, is] = [PAIR_STATES.indexOf(before), PAIR_STATES.indexOf(after)];
  const [kind = -1] = listChangeKinds(Uint8Array.of(was), Uint8Array.of(is));
  expect(classOf("changes", kind)).toBe(change);
});
