import { expect, it } from "vitest";
import { classOf } from "../../domain/mapSubject.ts";
import { PAIR_STATES, type PairState } from "../../domain/pairState.ts";
import type { WorldInYear } from "../../domain/worldInYear.ts";
import { changes } from "./changes.ts";

const worldIn = (state: PairState) =>
  ({ states: () => Uint8Array.of(PAIR_STATES.indexOf(state)) }) as unknown as WorldInYear;

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
  const ground = { world: worldIn(after), worldSince: worldIn(before) };
  const [kind = -1] = changes.kindsOf(ground) ?? [];
  expect(classOf(changes, kind)).toBe(change);
});
