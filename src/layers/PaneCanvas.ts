import type { LeafletEventHandlerFn, Map as LeafletMap, ZoomAnimEvent } from "leaflet";
import type { CanvasLayer } from "./CanvasLayer.ts";
import { type CanvasView, isSameView, pixelSize } from "./canvasView.ts";
import type { PixelBox } from "./changedParts.ts";
import { currentView, MapPicture } from "./MapPicture.ts";
import { openCanvas } from "./openCanvas.ts";

/** More pixels than these are not drawn ahead: memory is not ours alone. */
const MOST_AHEAD = 6_000_000;

/**
 * Draws everything for a view; the context is scaled to CSS pixels. With a part of the canvas nothing
 * is seen beside it: what does not reach into it can be left out.
 */
export type Draw = (context: CanvasRenderingContext2D, view: CanvasView, part?: PixelBox) => void;

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
  /** A picture that is drawn ahead of its time, and whether that has come. */
  private ahead: { readonly view: CanvasView; isDue: boolean } | undefined;
  private backdrop: HTMLCanvasElement | undefined;

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
    this.ahead = undefined;
    this.backdrop = undefined;
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
    this.backdrop = undefined;
    canvases.delete(this.pane);
  }

  /** Draws anew in the next frame, however often it is called until then. */
  redraw(): void {
    this.ahead = undefined;
    this.drawInNextFrame();
  }

  /**
   * Draws at once, where it is not seen, what the whole pane will show in the view of its picture. A
   * large picture is not drawn ahead, nor one of a view that is not shown yet.
   * @param parts where it differs from what is shown now. Default: anywhere.
   */
  drawAhead(draw: Draw, parts?: readonly PixelBox[]): void {
    const { canvas: view } = currentView(this.map);
    const { width, height } = pixelSize(view);
    if (!this.view || !isSameView(this.view, view) || width * height > MOST_AHEAD) return;
    this.backdrop ??= document.createElement("canvas");
    const context = openCanvas(this.backdrop, view);
    if (!context) return;
    if (parts && this.frame === 0) {
      context.drawImage(this.picture.canvas, 0, 0);
      for (const part of parts) drawPart(draw, context, { view, part });
    } else drawWith(draw, context, view);
    settlePixels(this.backdrop);
    this.ahead = { view, isDue: false };
  }

  /** Shows in the next frame what was drawn ahead; draws it anew if that is no more true. */
  showAhead(): void {
    if (this.ahead) this.ahead.isDue = true;
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
    const { ahead, backdrop } = this;
    this.ahead = undefined;
    this.picture.show(view);
    const context = openCanvas(this.picture.canvas, view.canvas);
    if (!context) return;
    if (backdrop && ahead?.isDue && isSameView(ahead.view, view.canvas)) {
      context.drawImage(backdrop, 0, 0);
      return;
    }
    for (const layer of this.layers) drawWith(layer.draw.bind(layer), context, view.canvas);
  }
}

/** Draws in CSS pixels of the canvas. */
function drawWith(draw: Draw, context: CanvasRenderingContext2D, view: CanvasView): void {
  const { ratio } = view;
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  draw(context, view);
  context.restore();
}

/** Draws a part anew, in the place of what is there. */
function drawPart(
  draw: Draw,
  context: CanvasRenderingContext2D,
  { view, part }: { readonly view: CanvasView; readonly part: PixelBox },
): void {
  const place = [part.left, part.top, part.right - part.left, part.bottom - part.top] as const;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  context.rect(...place);
  context.clip();
  context.clearRect(...place);
  drawWith((own, whole) => draw(own, whole, part), context, view);
  context.restore();
}

let sink: HTMLCanvasElement | undefined;

/** Has the pixels of a canvas made: browsers put that off until they are wanted. */
function settlePixels(canvas: HTMLCanvasElement): void {
  sink ??= document.createElement("canvas");
  sink.getContext("2d")?.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
  // What it was drawn with is let go: the canvas would have to be copied before it is drawn on again.
  sink.width = 1;
}
