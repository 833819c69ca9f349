import type { Map as LeafletMap } from "leaflet";
import { holdsWorld } from "./canvasView.ts";

/** How far a picture reaches beyond the window on each side, as a share of the window. */
const MARGIN = 0.15;

const bareMaps = new WeakSet<LeafletMap>();

/** Returns how far pictures of a map reach beyond its window now, as a share of the window. */
export function marginOf(map: LeafletMap): number {
  return bareMaps.has(map) ? 0 : MARGIN;
}

/**
 * Has pictures of a map end with its window: they are there sooner. They get margins when there is
 * something beyond the window and the map begins to move, or has time for it (`fitMargins`).
 */
export function spareMargins(map: LeafletMap): void {
  bareMaps.add(map);
  let isZooming = false;
  map.on("zoomstart", () => {
    isZooming = true;
  });
  map.on("movestart", () => {
    // A zoom begins with a movement, too, and ends with a new picture; the old one is scaled.
    if (!isZooming && !isWorldInWindow(map)) setMargins(map, true);
    isZooming = false;
  });
}

/**
 * Gives pictures of a map margins if there is something beyond its window, and takes them away if
 * there is nothing. The map fires `margins` when that changes: canvases then take new memory.
 */
export function fitMargins(map: LeafletMap): void {
  setMargins(map, !isWorldInWindow(map));
}

function setMargins(map: LeafletMap, areWanted: boolean): void {
  if (areWanted !== bareMaps.has(map)) return;
  if (areWanted) bareMaps.delete(map);
  else bareMaps.add(map);
  map.fire("margins");
}

function isWorldInWindow(map: LeafletMap): boolean {
  const { x: width, y: height } = map.getSize();
  const origin = map.getPixelOrigin().add(map.containerPointToLayerPoint([0, 0]));
  const scale = 2 ** map.getZoom();
  return holdsWorld({ scale, offsetX: -origin.x, offsetY: -origin.y, width, height });
}
