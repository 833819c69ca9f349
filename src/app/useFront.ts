import { useEffect } from "react";
import { useAtlas, useAtlasStoreApi } from "../store/AtlasStoreContext.tsx";
import { selectIsFrontWanted } from "../store/selectDrawn.ts";

/**
 * Fetches what the front door tells, where it is seen. Without it the map stands alone.
 * @param isDrawn whether the first picture is drawn, which does without it
 */
export function useFront(isDrawn: boolean): void {
  const store = useAtlasStoreApi();
  const isWanted = useAtlas(selectIsFrontWanted) && isDrawn;
  useEffect(
    function fetchFront() {
      if (!isWanted) return;
      import("../data/loadYear.ts")
        .then(({ loadFront }) => loadFront())
        .then(
          (front) => store.getState().receiveFront(front),
          // The next time that it is seen tries again.
          () => undefined,
        );
    },
    [store, isWanted],
  );
}
