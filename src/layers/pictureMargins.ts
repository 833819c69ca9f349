import type { Map as LeafletMap } from "leaflet";

/** How far a picture reaches beyond the window on each side, as a share of the window. */
const MARGIN = 0.15;

const bareMaps = new WeakSet<LeafletMap>();

/** Returns how far pictures of a map reach beyond its window now, as a share of the window. */
export function marginOf(map: LeafletMap): number {
  return bareMaps.has(map) ? 0 : MARGIN;
}

/**
 * Has pictures of a map end with its window, where nothing beyond is seen, until the map moves: the
 * first of them are there sooner.
 */
export function spareMargins(map: LeafletMap): void {
  bareMaps.add(map);
  // A zoom ends with a new picture; while it runs the old one is scaled and none is drawn.
  map.once("zoomstart", () => bareMaps.delete(map));
  map.once("movestart", () => giveMargins(map));
}

/** Has pictures of a map reach beyond its window from now on. The map fires `margins`. */
export function giveMargins(map: LeafletMap): void {
  if (bareMaps.delete(map)) map.fire("margins");
}
