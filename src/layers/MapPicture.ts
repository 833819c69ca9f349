import { DomUtil, type LatLng, type Map as LeafletMap, Point } from "leaflet";
import type { WorldPoint } from "../domain/geo/projection.ts";
import { type CanvasView, holdsWorld } from "./canvasView.ts";
import { latLngToWorld } from "./equalEarthCrs.ts";
import { openCanvas } from "./openCanvas.ts";
import { marginOf } from "./pictureMargins.ts";

/** Sharper than this is not seen and costs memory. */
const MOST_PIXELS_PER_PIXEL = 3;
/** A drag brings the edge of the picture into the window: it is drawn anew this many pixels before. */
const EDGE_RESERVE = 40;
/** The share of its margin over which a picture runs out when a fast movement brings its end near. */
const SOFT_SHARE = 0.4;
/** The class of a picture that runs out: its mask is in `leaflet.css`. */
const SOFT = "is-soft";

/** A view of the map as it was when a picture of it was asked for. */
export interface PictureView {
  readonly canvas: CanvasView;
  /** Where the picture's corner lies, in Leaflet's layer pixels. */
  readonly topLeft: Point;
  /** Point of the plane in the middle of the window. */
  readonly centre: WorldPoint;
  readonly zoom: number;
}

/** Returns the part of the world that a picture has to show now, its margins included. */
export function currentView(map: LeafletMap): PictureView {
  const size = map.getSize();
  // Whole pixels: between them the picture would be blurred.
  const margin = size.multiplyBy(marginOf(map)).round();
  const topLeft = map.containerPointToLayerPoint(margin.multiplyBy(-1));
  const origin = map.getPixelOrigin().add(topLeft);
  const zoom = map.getZoom();
  return {
    canvas: {
      scale: 2 ** zoom,
      offsetX: -origin.x,
      offsetY: -origin.y,
      width: size.x + 2 * margin.x,
      height: size.y + 2 * margin.y,
      ratio: Math.min(MOST_PIXELS_PER_PIXEL, window.devicePixelRatio || 1),
      margin: { x: margin.x, y: margin.y },
    },
    topLeft,
    centre: latLngToWorld(map.getCenter()),
    zoom,
  };
}

/** A canvas of the map that shows the world as it was drawn, wherever the map has moved since. */
export class MapPicture {
  readonly canvas: HTMLCanvasElement;
  private readonly map: LeafletMap;
  private shown: PictureView | undefined;

  constructor(map: LeafletMap, pane: HTMLElement) {
    this.map = map;
    this.shown = undefined;
    this.canvas = DomUtil.create("canvas", "leaflet-zoom-animated", pane) as HTMLCanvasElement;
    this.canvas.setAttribute("aria-hidden", "true");
  }

  /** The view that is drawn; `undefined` before the first picture. */
  get view(): PictureView | undefined {
    return this.shown;
  }

  /** Takes the size and the place of a view that is about to be drawn. */
  show(view: PictureView): void {
    this.shown = view;
    const { width, height } = view.canvas;
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
    DomUtil.setTransform(this.canvas, view.topLeft, 1);
    this.canvas.classList.remove(SOFT);
  }

  /**
   * Takes the memory of a first picture while it is drawn elsewhere: browsers find it in the first
   * two frames that show a canvas, and that may take longer than to draw on it.
   * @param isAwaited whether the picture is still to come.
   */
  makeRoom(view: PictureView, isAwaited: () => boolean): void {
    this.show(view);
    const touch = () => openCanvas(this.canvas, view.canvas)?.clearRect(0, 0, 1, 1);
    touch();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (this.shown === view && isAwaited()) touch();
      }),
    );
  }

  /** Puts the picture to where the map shows now what is drawn. */
  place(): void {
    const { shown, map } = this;
    if (!shown) return;
    if (shown.zoom === map.getZoom()) {
      // The layer's pixels count from another origin after each zoom.
      const { offsetX, offsetY } = shown.canvas;
      const corner = new Point(-offsetX, -offsetY).subtract(map.getPixelOrigin());
      DomUtil.setTransform(this.canvas, corner, 1);
    } else this.follow(map.getCenter(), map.getZoom());
  }

  /** Moves and scales the old picture to where a new view will show it. */
  follow(centre: LatLng, zoom: number): void {
    const { map, shown } = this;
    if (!shown) return;
    const growth = 2 ** (zoom - shown.zoom);
    const half = map.getSize().divideBy(2);
    const target = map.project(centre, zoom);
    const panePosition = DomUtil.getPosition(map.getPane("mapPane") ?? this.canvas);
    const origin = target.subtract(half).add(panePosition).round();
    const scale = 2 ** zoom;
    const { width, height } = shown.canvas;
    const drawnHalf = new Point(width, height).multiplyBy(growth / 2);
    const topLeft = new Point(shown.centre.x * scale, shown.centre.y * scale)
      .subtract(drawnHalf)
      .subtract(origin);
    DomUtil.setTransform(this.canvas, topLeft, growth);
  }

  /**
   * Whether the window, moved without a zoom, has come to where the picture ends, but not the world.
   * @param reserve from how many pixels before its end on, each way: more where a new picture takes its
   *   time.
   */
  isAtEdge(reserve = { x: EDGE_RESERVE, y: EDGE_RESERVE }): boolean {
    const { shown, map } = this;
    if (!shown || shown.zoom !== map.getZoom() || holdsWorld(shown.canvas)) return false;
    const size = map.getSize();
    const corner = map.containerPointToLayerPoint([0, 0]).add(map.getPixelOrigin());
    const left = corner.x + shown.canvas.offsetX;
    const top = corner.y + shown.canvas.offsetY;
    return (
      left < reserve.x ||
      top < reserve.y ||
      left + size.x > shown.canvas.width - reserve.x ||
      top + size.y > shown.canvas.height - reserve.y
    );
  }

  /**
   * Fades the picture out towards its end as long as that is near the window: a movement can be faster
   * than the next picture, and a straight edge would look like a border. To be called at each
   * movement; the mask is there only while it is needed, because a browser pays for it in each frame.
   */
  softenEdge(): void {
    const { x = 0, y = 0 } = this.shown?.canvas.margin ?? {};
    const soft = { x: x * SOFT_SHARE, y: y * SOFT_SHARE };
    const isNear = x > 0 && y > 0 && this.isAtEdge(soft);
    if (!this.canvas.classList.toggle(SOFT, isNear)) return;
    this.canvas.style.setProperty("--soft-x", `${soft.x}px`);
    this.canvas.style.setProperty("--soft-y", `${soft.y}px`);
  }

  remove(): void {
    this.canvas.remove();
    this.shown = undefined;
  }
}
