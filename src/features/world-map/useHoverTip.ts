import { type Map as LeafletMap, type LeafletMouseEvent, Tooltip } from "leaflet";
import { useEffect } from "react";
import { useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { targetName } from "./targetName.ts";

/** Shows the name of what is under the pointer beside it. */
export function useHoverTip(map: LeafletMap): void {
  const store = useAtlasStoreApi();
  useEffect(
    function showHoverTip() {
      const tip = new Tooltip({ direction: "top", offset: [0, -10], opacity: 1 });
      const update = (event: LeafletMouseEvent) => {
        const { hovered, atlas } = store.getState();
        if (!hovered) {
          tip.remove();
          return;
        }
        tip.setContent(
          document.createTextNode(targetName(atlas, hovered)) as unknown as HTMLElement,
        );
        tip.setLatLng(event.latlng);
        if (!map.hasLayer(tip)) tip.addTo(map);
      };
      const hide = () => tip.remove();
      map.on({ mousemove: update, mouseout: hide, movestart: hide, click: hide });
      return () => {
        map.off({ mousemove: update, mouseout: hide, movestart: hide, click: hide });
        tip.remove();
      };
    },
    [map, store],
  );
}
