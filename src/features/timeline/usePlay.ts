import { useEffect } from "react";
import { newestYear } from "../../domain/atlasYear.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectYear } from "../../store/selectors.ts";

/** Milliseconds that a year stays while the years are played. */
export const YEAR_LASTS = 700;

/** Moves the year on while it is played, and stops at the newest. */
export function usePlay(): void {
  const store = useAtlasStoreApi();
  const isPlayed = useAtlas(({ yearMotion }) => yearMotion === "played");
  useEffect(
    function playYears() {
      if (!isPlayed) return;
      const timer = setInterval(() => {
        const state = store.getState();
        // The reader may have taken over a moment ago.
        if (state.yearMotion !== "played") return;
        const next = selectYear(state) + 1;
        if (next > newestYear(state.atlas.asOf)) state.settleYear();
        else state.moveYear(next, "played");
      }, YEAR_LASTS);
      return () => clearInterval(timer);
    },
    [store, isPlayed],
  );
}
