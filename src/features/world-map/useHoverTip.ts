import { type LatLng, type Map as LeafletMap, type LeafletMouseEvent, Tooltip } from "leaflet";
import { useEffect } from "react";
import { useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { definePart } from "../../ui/parts.ts";
import { targetName } from "./targetName.ts";
import type { HoveredBeside } from "./useMapPointer.ts";

/** What says more than a name: it comes after the first map. */
const hoverWords = definePart(() => import("./hoverWords.ts"));

/** Shows the name of what is under the pointer beside it, with a few words on it. */
export function useHoverTip(map: LeafletMap, beside: HoveredBeside): void {
  const store = useAtlasStoreApi();
  useEffect(
    function showHoverTip() {
      const tip = new Tooltip({ direction: "top", offset: [0, -10], opacity: 1 });
      let at: LatLng | undefined;
      let isPointerOnMap = false;
      let frame = 0;
      const hide = () => {
        isPointerOnMap = false;
        tip.remove();
      };
      const follow = (event: LeafletMouseEvent) => {
        isPointerOnMap = true;
        at = event.latlng;
        showInNextFrame();
      };
      // To place the tip the page is laid out: once a frame, however often the pointer moves.
      const showInNextFrame = () => {
        if (frame === 0) frame = requestAnimationFrame(showName);
      };
      const showName = () => {
        frame = 0;
        if (at) tip.setLatLng(at);
        const state = store.getState();
        const { hovered, atlas } = state;
        // What a list points at is named by its row.
        if (!hovered || !isPointerOnMap) {
          tip.remove();
          return;
        }
        const { module } = hoverWords;
        if (!module) hoverWords.load().then(showInNextFrame, () => undefined);
        const name = document.createElement("span");
        name.textContent = targetName(atlas, hovered);
        for (const words of module?.describeHover(state, hovered, beside.current) ?? []) {
          const line = document.createElement("small");
          line.textContent = words;
          name.append(line);
        }
        tip.setContent(name);
        if (!map.hasLayer(tip)) tip.addTo(map);
      };
      const unsubscribe = store.subscribe((state, before) => {
        if (state.hovered !== before.hovered) showInNextFrame();
      });
      const listeners = { mousemove: follow, mouseout: hide, movestart: hide, click: hide };
      map.on(listeners);
      return () => {
        cancelAnimationFrame(frame);
        unsubscribe();
        map.off(listeners);
        tip.remove();
      };
    },
    [map, store, beside],
  );
}
