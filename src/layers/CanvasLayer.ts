import {
  DomUtil,
  Layer,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  Point,
  type ZoomAnimEvent,
} from "leaflet";
import type { WorldPoint } from "../domain/geo/projection.ts";
import { latLngToWorld } from "./equalEarthCrs.ts";

/** How far the picture reaches beyond the window on each side, as a share of the window. */
export const PADDING = 0.25;
/** Sharper than this is not seen and costs memory. */
const MOST_PIXELS_PER_PIXEL = 3;

/** The part of the world that a canvas shows: canvas = world × scale + offset, in CSS pixels. */
export interface CanvasView {
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
}

/**
 * A Leaflet layer that draws world units on a canvas of its own. The picture is drawn when the view
 * rests; while a gesture or an animation runs the old one is moved and scaled. Positions are never
 * rounded. A subclass says what is drawn, and calls `redraw` when that changes.
 */
export abstract class CanvasLayer extends Layer {
  declare private canvas: HTMLCanvasElement | undefined;
  declare private frame: number;
  declare private drawnView: CanvasView | undefined;
  /** Point of the plane in the middle of the window, and zoom, when the picture was drawn. */
  declare private drawnCentre: WorldPoint;
  declare private drawnZoom: number;
  declare private readonly paneName: string;

  constructor(paneName: string) {
    super();
    this.paneName = paneName;
    this.frame = 0;
    this.drawnZoom = 0;
    this.drawnCentre = { x: 0, y: 0 };
  }

  /** Draws everything for the view; the context is scaled to CSS pixels and empty. */
  protected abstract draw(context: CanvasRenderingContext2D, view: CanvasView): void;

  /** The view of the last picture; `undefined` before the first one. */
  protected get view(): CanvasView | undefined {
    return this.drawnView;
  }

  override onAdd(map: LeafletMap): this {
    const pane = map.getPane(this.paneName) ?? map.createPane(this.paneName);
    this.canvas = DomUtil.create("canvas", "leaflet-zoom-animated", pane) as HTMLCanvasElement;
    this.canvas.setAttribute("aria-hidden", "true");
    this.drawNow();
    return this;
  }

  override onRemove(): this {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.canvas?.remove();
    this.canvas = undefined;
    this.drawnView = undefined;
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    return {
      moveend: () => this.drawNow(),
      resize: () => this.drawNow(),
      zoom: () => this.follow(this._map.getCenter(), this._map.getZoom()),
      zoomanim: (event) => {
        const { center, zoom } = event as ZoomAnimEvent;
        this.follow(center, zoom);
      },
    };
  }

  /** Draws anew in the next frame, however often it is called until then. */
  redraw(): this {
    if (this.canvas && this.frame === 0) {
      this.frame = requestAnimationFrame(() => {
        this.frame = 0;
        this.drawNow();
      });
    }
    return this;
  }

  private drawNow(): void {
    const map = this._map as LeafletMap | undefined;
    if (!this.canvas || !map) return;
    const size = map.getSize();
    const padding = size.multiplyBy(PADDING);
    const topLeft = map.containerPointToLayerPoint(padding.multiplyBy(-1));
    const ratio = Math.min(MOST_PIXELS_PER_PIXEL, window.devicePixelRatio || 1);
    const width = size.x + 2 * padding.x;
    const height = size.y + 2 * padding.y;
    const origin = map.getPixelOrigin().add(topLeft);
    this.drawnZoom = map.getZoom();
    this.drawnCentre = latLngToWorld(map.getCenter());
    this.drawnView = {
      scale: 2 ** this.drawnZoom,
      offsetX: -origin.x,
      offsetY: -origin.y,
      width,
      height,
      ratio,
    };
    fitCanvas(this.canvas, { width, height, ratio });
    DomUtil.setTransform(this.canvas, topLeft, 1);
    const context = this.canvas.getContext("2d");
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    this.draw(context, this.drawnView);
  }

  /** Moves and scales the old picture to where the new view will show it. */
  private follow(centre: Parameters<LeafletMap["project"]>[0], zoom: number): void {
    const map = this._map;
    if (!this.canvas || !this.drawnView) return;
    const growth = 2 ** (zoom - this.drawnZoom);
    const half = map.getSize().divideBy(2);
    const target = map.project(centre, zoom);
    const panePosition = DomUtil.getPosition(map.getPane("mapPane") ?? this.canvas);
    const origin = target.subtract(half).add(panePosition).round();
    const scale = 2 ** zoom;
    const drawnHalf = half.multiplyBy((1 + 2 * PADDING) * growth);
    const topLeft = new Point(this.drawnCentre.x * scale, this.drawnCentre.y * scale)
      .subtract(drawnHalf)
      .subtract(origin);
    DomUtil.setTransform(this.canvas, topLeft, growth);
  }
}

function fitCanvas(
  canvas: HTMLCanvasElement,
  size: { width: number; height: number; ratio: number },
): void {
  const width = Math.round(size.width * size.ratio);
  const height = Math.round(size.height * size.ratio);
  // Setting a canvas's size clears and reallocates it, even to the same size.
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.style.width = `${size.width}px`;
  canvas.style.height = `${size.height}px`;
}
