import { LOOKS_OF_FACTS } from "../../domain/looks/lineLook.ts";
import { kindOf, type MapSubject } from "../../domain/mapSubject.ts";
import { countPairs, pairPlace } from "../../domain/pairStates.ts";
import type { WorldInYear } from "../../domain/worldInYear.ts";

/** From how many organisations on that both belong to a line has which look; fewer have none. */
export const SHARED_SHOWN = { strong: 30, plain: 20, dotted: 10 } as const;

/** In how many organisations both are members. */
export const organisations: Omit<MapSubject, "facts"> = {
  id: "organisations",
  classes: LOOKS_OF_FACTS,
  kindsOf: ({ world }) => {
    const steps = (["strong", "plain", "dotted"] as const).map(
      (look) => [SHARED_SHOWN[look], kindOf(organisations, look)] as const,
    );
    return countShared(world).map((count) => steps.find(([from]) => count >= from)?.[1] ?? 0);
  },
};

/** Returns how many organisations each pair shares, in the order of `pairPlace`. */
function countShared(world: WorldInYear): Uint8Array {
  const { partyCodes, blocs } = world.atlas;
  const shared = new Uint8Array(countPairs(partyCodes.length));
  for (const { id, kind } of blocs) {
    if (kind === "region") continue;
    const members = world.membersOf(id, []).yes;
    const places = [...partyCodes.keys()].filter((at) =>
      members.has(partyCodes[at] ?? ("" as never)),
    );
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        const place = pairPlace(one, other, partyCodes.length);
        shared[place] = (shared[place] ?? 0) + 1;
      }
    }
  }
  return shared;
}
