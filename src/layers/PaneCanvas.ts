import type { LeafletEventHandlerFn, Map as LeafletMap, ZoomAnimEvent } from "leaflet";
import type { Backdrop } from "./Backdrop.ts";
import { type CanvasView, isSameView } from "./canvasView.ts";
import type { changedParts } from "./changedParts.ts";
import { type Draw, drawWhole } from "./drawWhole.ts";
import { currentView, MapPicture } from "./MapPicture.ts";
import { openCanvas } from "./openCanvas.ts";
import type { PixelBox } from "./pixelBox.ts";

/** What draws pictures ahead of their time (`aheadTools`). */
export interface AheadTools {
  createBackdrop(): Backdrop;
  readonly changedParts: typeof changedParts;
}

/** What is drawn on the canvas of a pane, together with others. */
interface DrawnLayer {
  readonly draw: Draw;
}

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
  private readonly layers: DrawnLayer[] = [];
  private readonly events: Record<string, LeafletEventHandlerFn>;
  private frame = 0;
  private backdrop: Backdrop | undefined;
  /** Whether the next picture is the one that was drawn ahead. */
  private isAheadDue: boolean;

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
    this.backdrop = undefined;
    this.isAheadDue = false;
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
  add(layer: DrawnLayer): void {
    this.layers.push(layer);
    this.redraw();
  }

  /** Takes a layer away; the canvas goes with its last one. */
  drop(layer: DrawnLayer): void {
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
    this.isAheadDue = false;
    this.drawInNextFrame();
  }

  /**
   * Draws at once, where it is not seen, what the whole pane will show in the view of its picture. A
   * large picture is not drawn ahead, nor one of a view that is not shown yet.
   * @param ahead.tools what draws ahead: it is loaded after the first picture.
   * @param ahead.parts where it differs from what is shown now. Default: anywhere.
   */
  drawAhead(
    draw: Draw,
    ahead: { readonly tools: AheadTools; readonly parts: readonly PixelBox[] | undefined },
  ): void {
    const { canvas: view } = currentView(this.map);
    // What was drawn ahead before is lost: a picture that is due is drawn anew.
    this.isAheadDue = false;
    if (!this.view || !isSameView(this.view, view)) {
      this.backdrop?.forget();
      return;
    }
    this.backdrop ??= ahead.tools.createBackdrop();
    const isDrawn = this.frame === 0;
    this.backdrop.draw(draw, view, {
      shown: this.picture.canvas,
      parts: isDrawn ? ahead.parts : undefined,
    });
  }

  /** Shows in the next frame what was drawn ahead; draws it anew if that is no more true. */
  showAhead(): void {
    this.isAheadDue = true;
    this.drawInNextFrame();
  }

  private drawInNextFrame(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => this.drawNow());
  }

  private drawNow(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const view = currentView(this.map);
    const { isAheadDue } = this;
    this.isAheadDue = false;
    this.picture.show(view);
    const context = openCanvas(this.picture.canvas, view.canvas);
    if (!context) return;
    if (isAheadDue && this.backdrop?.putOn(context, view.canvas)) return;
    this.backdrop?.forget();
    for (const layer of this.layers) drawWhole(layer.draw.bind(layer), context, view.canvas);
  }
}
