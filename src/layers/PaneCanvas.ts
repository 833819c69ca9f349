import type { LeafletEventHandlerFn, Map as LeafletMap, ZoomAnimEvent } from "leaflet";
import type { CanvasLayer } from "./CanvasLayer.ts";
import type { CanvasView } from "./canvasView.ts";
import { currentView, MapPicture } from "./MapPicture.ts";
import { openCanvas } from "./openCanvas.ts";

/** The canvas of each pane that has one. */
const canvases = new WeakMap<HTMLElement, PaneCanvas>();

/**
 * The canvas of a pane, shared by its layers: they are drawn together, in the order in which they
 * were put on the map. A canvas as large as the window for every layer would cost more than what is
 * drawn on it.
 */
export class PaneCanvas {
  private readonly map: LeafletMap;
  private readonly pane: HTMLElement;
  private readonly picture: MapPicture;
  private readonly layers: CanvasLayer[] = [];
  private readonly events: Record<string, LeafletEventHandlerFn>;
  private frame = 0;

  /** Returns the canvas of a pane, which is made when it is first asked for. */
  static of(map: LeafletMap, paneName: string): PaneCanvas {
    const pane = map.getPane(paneName) ?? map.createPane(paneName);
    const canvas = canvases.get(pane) ?? new PaneCanvas(map, pane);
    canvases.set(pane, canvas);
    return canvas;
  }

  private constructor(map: LeafletMap, pane: HTMLElement) {
    this.map = map;
    this.pane = pane;
    this.picture = new MapPicture(map, pane);
    this.events = {
      moveend: () => this.drawNow(),
      resize: () => this.drawNow(),
      margins: () => this.redraw(),
      move: () => {
        if (this.picture.isAtEdge()) this.drawNow();
      },
      zoom: () => this.picture.follow(map.getCenter(), map.getZoom()),
      zoomanim: (event) => {
        const { center, zoom } = event as ZoomAnimEvent;
        this.picture.follow(center, zoom);
      },
    };
    map.on(this.events);
  }

  /** The part of the world that is drawn; `undefined` before the first picture. */
  get view(): CanvasView | undefined {
    return this.picture.view?.canvas;
  }

  /** Puts a layer on top of the others. */
  add(layer: CanvasLayer): void {
    this.layers.push(layer);
    this.redraw();
  }

  /** Takes a layer away; the canvas goes with its last one. */
  drop(layer: CanvasLayer): void {
    this.layers.splice(this.layers.indexOf(layer), 1);
    if (this.layers.length > 0) {
      this.redraw();
      return;
    }
    cancelAnimationFrame(this.frame);
    this.map.off(this.events);
    this.picture.remove();
    canvases.delete(this.pane);
  }

  /** Draws anew in the next frame, however often it is called until then. */
  redraw(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => this.drawNow());
  }

  private drawNow(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const view = currentView(this.map);
    this.picture.show(view);
    const context = openCanvas(this.picture.canvas, view.canvas);
    if (!context) return;
    const { ratio } = view.canvas;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    for (const layer of this.layers) {
      context.save();
      layer.draw(context, view.canvas);
      context.restore();
    }
  }
}
