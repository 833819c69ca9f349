import { useMemo } from "react";
import { type Change, listChanges } from "../../domain/changes.ts";
import type { Passing } from "../../domain/organisationFilter.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import {
  selectPassing,
  selectPassingSince,
  selectWorld,
  selectWorldSince,
} from "../../store/selectors.ts";

/** What changed between the two years compared; `undefined` while the past has not come. */
export function useChanges(): readonly Change[] | undefined {
  const atlas = useAtlas((state) => state.atlas);
  const subject = useAtlas((state) => state.selection);
  const filter = useAtlas((state) => state.filter);
  const world = useAtlas(selectWorld);
  const worldSince = useAtlas(selectWorldSince);
  const passing = useAtlas(selectPassing);
  const passingSince = useAtlas(selectPassingSince);
  const history = useAtlas((state) => state.history);
  return useMemo(() => {
    if (!history || !worldSince) return undefined;
    const { include, between } = filter;
    return listChanges(atlas, history, {
      since: worldSince.day,
      until: world.day,
      subject,
      organisations: [...include, ...(between ? [...between.one, ...between.other] : [])],
      passing: unite(passing, passingSince),
    });
  }, [atlas, history, world, worldSince, subject, filter, passing, passingSince]);
}

/** Who passes in either year: whoever joined or left has a past there. */
function unite(one: Passing | undefined, other: Passing | undefined): Passing | undefined {
  if (!one || !other) return one;
  const both = (a: Passing["inside"], b: Passing["inside"]) => new Set([...a, ...b]);
  return {
    inside: both(one.inside, other.inside),
    unknown: both(one.unknown, other.unknown),
    ...(one.sides &&
      other.sides && {
        sides: [both(one.sides[0], other.sides[0]), both(one.sides[1], other.sides[1])] as const,
      }),
  };
}
