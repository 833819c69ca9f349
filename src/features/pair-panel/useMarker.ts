import { useEffect, useRef } from "react";
import type { TableMission } from "../../domain/pairFacts.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";

/**
 * Ties the row of a mission to its marker on the map: one that is pointed at lights the other, and a
 * click on the marker brings the row into view and gives it the focus. Returns attributes of the row.
 */
export function useMarker(mission: TableMission | undefined) {
  const store = useAtlasStoreApi();
  const row = useRef<HTMLLIElement>(null);
  const id = mission?.id;
  const isSought = useAtlas(({ sought }) => id !== undefined && sought?.mission === id);
  const isLit = useAtlas(({ hovered }) => hovered?.kind === "mission" && hovered.mission.id === id);

  useEffect(
    function showRow() {
      if (!isSought || !row.current) return;
      row.current.scrollIntoView({ block: "center" });
      row.current.focus({ preventScroll: true });
      store.getState().endSeeking();
    },
    [isSought, store],
  );
  const hover = (isOver: boolean) => {
    if (mission) store.getState().hover(isOver ? { kind: "mission", mission } : undefined);
  };
  return {
    ref: row,
    tabIndex: -1,
    "data-lit": isLit || undefined,
    onMouseEnter: () => hover(true),
    onMouseLeave: () => hover(false),
    onFocus: () => hover(true),
    onBlur: () => hover(false),
  };
}
