import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";
import { containerToWorld } from "../../layers/equalEarthCrs.ts";

/**
 * Tells on the map's element what it shows, as `data-view="zoom x y"`: the zoom and the point of the
 * world (in world units) in its top left corner. The browser's tests find places by it.
 */
export function useViewAttribute(map: LeafletMap): void {
  useEffect(
    function tellView() {
      const tell = () => {
        const { x, y } = containerToWorld(map, { x: 0, y: 0 });
        map.getContainer().dataset.view = [map.getZoom(), x, y]
          .map((value) => value.toFixed(5))
          .join(" ");
      };
      tell();
      map.on("moveend resize", tell);
      return () => {
        map.off("moveend resize", tell);
      };
    },
    [map],
  );
}
