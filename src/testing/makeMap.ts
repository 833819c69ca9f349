import { Browser, Map as LeafletMap } from "leaflet";
import { onTestFinished } from "vitest";
import type { WorldPoint } from "../domain/geo/projection.ts";
import { MAP_COLOURS, type MapColour } from "../domain/looks/mapColour.ts";
import { equalEarthCrs, worldToLatLng } from "../layers/equalEarthCrs.ts";
import type { Palette } from "../layers/palette.ts";

/** Size that the map's container pretends to have: jsdom lays nothing out. */
const SIZE = { width: 800, height: 400 };

export const GREY_PALETTE = Object.fromEntries(
  MAP_COLOURS.map((name) => [name, "#888888"]),
) as Record<MapColour, string> satisfies Palette;

/** Returns a map of 800 × 400 pixels, as in the app but without animations, until the test ends. */
export function makeMap(view: { readonly middle: WorldPoint; readonly zoom: number }): LeafletMap {
  // Without 3D transforms, which jsdom does not claim, Leaflet rounds every zoom.
  Object.assign(Browser, { any3d: true });
  const container = document.createElement("div");
  Object.defineProperties(container, {
    clientWidth: { value: SIZE.width },
    clientHeight: { value: SIZE.height },
  });
  document.body.append(container);
  const map = new LeafletMap(container, {
    crs: equalEarthCrs,
    center: worldToLatLng(view.middle),
    zoom: view.zoom,
    zoomSnap: 0,
    zoomControl: false,
    attributionControl: false,
    fadeAnimation: false,
    zoomAnimation: false,
  });
  onTestFinished(() => {
    map.remove();
    container.remove();
  });
  return map;
}
