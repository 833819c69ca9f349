import { useState } from "react";
import type { Between } from "../../domain/organisationFilter.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";

const NO_SIDES: Between = { one: [], other: [] };

/**
 * Two sides while they are chosen. The filter takes them once both have a bloc: a single side has no
 * meaning and waits here.
 */
export function useSides(): {
  readonly sides: Between;
  readonly toggle: (side: keyof Between, id: string) => void;
} {
  const store = useAtlasStoreApi();
  const between = useAtlas(({ filter }) => filter.between);
  const [draft, setDraft] = useState(NO_SIDES);
  const sides = between ?? draft;
  const toggle = (side: keyof Between, id: string) => {
    const own = sides[side];
    const next: Between = {
      ...sides,
      [side]: own.includes(id) ? own.filter((one) => one !== id) : [...own, id],
    };
    const isWhole = next.one.length > 0 && next.other.length > 0;
    setDraft(isWhole ? NO_SIDES : next);
    if (isWhole || between) store.getState().setBetween(isWhole ? next : undefined);
  };
  return { sides, toggle };
}
