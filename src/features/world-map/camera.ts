import type { Map as LeafletMap } from "leaflet";
import { EMPTY_BOX, type Outline, uniteBoxes, type WorldBox } from "../../domain/geo/outline.ts";
import {
  projectTurned,
  WORLD_BOTTOM,
  WORLD_TOP,
  WORLD_WIDTH,
  type WorldPoint,
} from "../../domain/geo/projection.ts";
import type { WorldPath } from "../../domain/geo/traceGreatCircle.ts";
import { latLngToWorld, worldToLatLng } from "../../layers/equalEarthCrs.ts";
import { isMotionUnwanted } from "../../ui/isMotionUnwanted.ts";
import { SMALL_SCREEN } from "../../ui/useIsSmallScreen.ts";

/** Pixels of each side of the map that something else covers. */
export interface Covered {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Frames are not closer than this zoom: neighbours are seen in their surroundings. */
const CLOSEST_FRAME = 4.6;
/** Free space round what is framed, as a share of the uncovered part. */
const MARGIN = 0.12;
/** A window this much taller, against the shape of the world, is narrow: a phone held upright. */
const NARROW = 2;
/** There the whole world would be a stamp: it may overflow the sides this much. */
const NARROW_OVERFLOW = 1.95;
const SECONDS = 0.6;

/** Returns the box of paths (x and y in turn) and outlines together. */
export function boxAround(
  paths: readonly WorldPath[],
  outlines: readonly Outline[],
  points: readonly WorldPoint[],
): WorldBox {
  let box = EMPTY_BOX;
  for (const path of paths) {
    for (let i = 0; i < path.length; i += 2) {
      const [x = 0, y = 0] = [path[i], path[i + 1]];
      box = uniteBoxes(box, { left: x, right: x, top: y, bottom: y });
    }
  }
  for (const outline of outlines) box = uniteBoxes(box, outline.mainBox);
  for (const { x, y } of points) box = uniteBoxes(box, { left: x, right: x, top: y, bottom: y });
  return box;
}

/** What a map shows: the point of the world in its middle, and its zoom. */
export interface CameraView {
  readonly centre: WorldPoint;
  readonly zoom: number;
}

/** Returns what the map shows now. */
export function presentView(map: LeafletMap): CameraView {
  return { centre: latLngToWorld(map.getCenter()), zoom: map.getZoom() };
}

/** Returns whether the box lies in the uncovered part of the map, in its present view or another. */
export function isWellInView(
  map: LeafletMap,
  box: WorldBox,
  covered: Covered,
  { centre, zoom }: CameraView = presentView(map),
): boolean {
  const half = map.getSize().divideBy(2);
  const scale = 2 ** zoom;
  return (
    box.left >= centre.x - (half.x - covered.left) / scale &&
    box.right <= centre.x + (half.x - covered.right) / scale &&
    box.top >= centre.y - (half.y - covered.top) / scale &&
    box.bottom <= centre.y + (half.y - covered.bottom) / scale
  );
}

/** Returns a box of at least the given width and height round the same middle, in world units. */
export function atLeast(box: WorldBox, extent: number): WorldBox {
  const addX = Math.max(0, extent - (box.right - box.left)) / 2;
  const addY = Math.max(0, extent / 2 - (box.bottom - box.top)) / 2;
  return {
    left: box.left - addX,
    right: box.right + addX,
    top: box.top - addY,
    bottom: box.bottom + addY,
  };
}

/** Returns the size of the uncovered part of the map in pixels. */
function freeSize(map: LeafletMap, covered: Covered): { width: number; height: number } {
  const size = map.getSize();
  return {
    width: Math.max(80, size.x - covered.left - covered.right),
    height: Math.max(80, size.y - covered.top - covered.bottom),
  };
}

/** Returns the view in which the box fills the uncovered part of the map. */
export function viewOfBox(map: LeafletMap, box: WorldBox, covered: Covered): CameraView {
  const { width, height } = freeSize(map, covered);
  const fit = Math.min(
    (width * (1 - 2 * MARGIN)) / Math.max(1e-6, box.right - box.left),
    (height * (1 - 2 * MARGIN)) / Math.max(1e-6, box.bottom - box.top),
  );
  const zoom = Math.min(CLOSEST_FRAME, Math.max(map.getMinZoom(), Math.log2(fit)));
  // A world that fits into the free part as a whole is shown as a whole.
  const scale = 2 ** zoom;
  const isWide = WORLD_WIDTH * scale <= width;
  const isTall = (WORLD_BOTTOM - WORLD_TOP) * scale <= height;
  const middle = {
    x: isWide ? WORLD_WIDTH / 2 : (box.left + box.right) / 2,
    y: isTall ? WORLD_WIDTH / 2 : (box.top + box.bottom) / 2,
  };
  return besideCovered(middle, zoom, covered);
}

/** Returns the view of the whole world in the uncovered part; on a narrow screen of its middle. */
export function viewOfWorld(map: LeafletMap, covered: Covered): CameraView {
  const { width, height } = freeSize(map, covered);
  const byWidth = width / WORLD_WIDTH;
  const byHeight = height / (WORLD_BOTTOM - WORLD_TOP);
  const isNarrow = byHeight > byWidth * NARROW;
  const scale = isNarrow ? byWidth * NARROW_OVERFLOW : Math.min(byWidth, byHeight);
  const middle = isNarrow ? projectTurned(-3, 18) : projectTurned(0, 0);
  return besideCovered(middle, Math.log2(scale), covered);
}

function besideCovered({ x, y }: WorldPoint, zoom: number, covered: Covered): CameraView {
  const scale = 2 ** zoom;
  const centre = {
    x: x + (covered.right - covered.left) / 2 / scale,
    y: y + (covered.bottom - covered.top) / 2 / scale,
  };
  return { centre, zoom };
}

/** Zooms round the middle of the uncovered part: what a panel lies beside stays where it is seen. */
export function zoomBy(map: LeafletMap, change: number): void {
  const { left, right, top, bottom } = measureCovered(map.getContainer());
  const middle = map
    .getSize()
    .add([left - right, top - bottom])
    .divideBy(2);
  const zoom = Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), map.getZoom() + change));
  map.setZoomAround(middle, zoom);
}

/** The view that each map was moved to last, by other than the reader's hand. */
const framed = new WeakMap<LeafletMap, CameraView>();
/** Views that differ by less are the same: Leaflet rounds to pixels. */
const SAME_PIXELS = 2;

/** Moves the map to a view; without motion where that is wanted. */
export function moveTo(map: LeafletMap, view: CameraView, isAnimated = true): void {
  framed.set(map, view);
  const centre = worldToLatLng(view.centre);
  if (!isAnimated || isMotionUnwanted()) map.setView(centre, view.zoom, { animate: false });
  else map.flyTo(centre, view.zoom, { duration: SECONDS });
}

/** Returns whether the map shows what it was moved to last: the reader has chosen no view. */
export function isUntouched(map: LeafletMap): boolean {
  const wanted = framed.get(map);
  if (!wanted) return false;
  const { centre, zoom } = presentView(map);
  const distance = Math.hypot(centre.x - wanted.centre.x, centre.y - wanted.centre.y);
  return Math.abs(zoom - wanted.zoom) < 0.001 && distance * 2 ** zoom < SAME_PIXELS;
}

/**
 * Elements with this attribute lie over the map, at its side, in its bottom corner or at its top; the
 * camera frames into what they leave free. For what lies in a corner a fixed height counts instead. A
 * panel at the side becomes a sheet at the bottom on a narrow screen, and only there the sentence at
 * the top reaches over the map.
 */
const COVERS_MAP = "[data-covers-map]";
/** Height of the rows of search, filters and a sentence of one line, in pixels. */
const TOP_CONTROLS = 160;
/**
 * Height of slider and legend at the bottom of a wide screen, in pixels. They come after the map, and
 * are not measured: where a pair is framed does not depend on what comes first.
 */
const BOTTOM_CONTROLS = 256;
/** In a low window only the search stands at the top. */
const LOW_WINDOW = "(height <= 30rem)";
const TOP_CONTROLS_LOW = 64;
/** Free pixels under a sentence that reaches over the map. */
const TOP_AIR = 12;
/** Free pixels above a sheet, on which the folded legend stands. */
const SHEET_AIR = 16;
/** However tall a sheet is, this share of the map's height counts as free. */
const LEAST_FREE = 0.4;

/** Height of the cards of the front door at the bottom, in pixels: in one row, or in two. */
const [DOOR_CARDS, DOOR_CARDS_NARROW] = [128, 224];
const NARROW_DOOR = "(width <= 72rem)";

/** The front door comes after the map, which leaves the room for it. On a phone the map is one of its cards. */
function measureDoor(container: HTMLElement): Covered | undefined {
  if (!container.closest("[data-door]")) return undefined;
  if (matchMedia(SMALL_SCREEN).matches) return { top: 0, right: 0, bottom: 0, left: 0 };
  const bottom = matchMedia(NARROW_DOOR).matches ? DOOR_CARDS_NARROW : DOOR_CARDS;
  return { top: TOP_CONTROLS, right: 0, bottom, left: 0 };
}

/**
 * Returns how much of the map is covered now by the panel and the controls.
 * @param ignoresCorner whether the height kept for the corners of the map, slider and legend, does not
 *   count
 */
export function measureCovered(container: HTMLElement, ignoresCorner = false): Covered {
  const map = container.getBoundingClientRect();
  const door = measureDoor(container);
  if (door) return door;
  // In another page no controls lie over the top, and the legend is folded.
  const isEmbedded = container.closest("[data-embedded]") !== null;
  const hasSlider = !ignoresCorner && !isEmbedded && !matchMedia(SMALL_SCREEN).matches;
  const controls = matchMedia(LOW_WINDOW).matches ? TOP_CONTROLS_LOW : TOP_CONTROLS;
  let [top, right, bottom] = [isEmbedded ? 0 : controls, 0, hasSlider ? BOTTOM_CONTROLS : 0];
  for (const element of document.querySelectorAll<HTMLElement>(COVERS_MAP)) {
    const box = element.getBoundingClientRect();
    if (element.dataset.coversMap === "corner" || box.width === 0 || box.height === 0) continue;
    if (element.dataset.coversMap === "top") {
      if (box.width > map.width / 2) top = Math.max(top, box.bottom - map.top + TOP_AIR);
      continue;
    }
    const isAtSide = element.dataset.coversMap === "side" && box.width < map.width * 0.7;
    if (isAtSide) right = Math.max(right, map.right - box.left);
    else bottom = Math.max(bottom, map.bottom - box.top + SHEET_AIR);
  }
  return {
    top,
    right,
    bottom: Math.min(bottom, map.height * (1 - LEAST_FREE)),
    left: 0,
  };
}
