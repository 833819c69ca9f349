import type { Layer, Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";

/** Returns a layer that is on the map as long as the component is. */
export function useLayer<MapLayer extends Layer>(
  map: LeafletMap,
  create: () => MapLayer,
): MapLayer {
  const [layer] = useState(create);
  useEffect(
    function addLayer() {
      layer.addTo(map);
      return () => {
        layer.remove();
      };
    },
    [layer, map],
  );
  return layer;
}
