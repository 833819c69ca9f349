import { Layer, type Map as LeafletMap } from "leaflet";
import type { CanvasView } from "./canvasView.ts";
import { PaneCanvas } from "./PaneCanvas.ts";

/**
 * A Leaflet layer that draws world units on the canvas of its pane. The picture is drawn when the
 * view rests; while a gesture or an animation runs the old one is moved and scaled. Positions are
 * never rounded. A subclass says what is drawn, and calls `redraw` when that changes.
 */
export abstract class CanvasLayer extends Layer {
  declare private canvas: PaneCanvas | undefined;
  declare private readonly paneName: string;

  constructor(paneName: string) {
    super();
    this.paneName = paneName;
    this.canvas = undefined;
  }

  /** Draws everything for the view; the context is scaled to CSS pixels. */
  abstract draw(context: CanvasRenderingContext2D, view: CanvasView): void;

  /** The view of the last picture; `undefined` before the first one. */
  protected get view(): CanvasView | undefined {
    return this.canvas?.view;
  }

  override onAdd(map: LeafletMap): this {
    this.canvas = PaneCanvas.of(map, this.paneName);
    this.canvas.add(this);
    return this;
  }

  override onRemove(): this {
    this.canvas?.drop(this);
    this.canvas = undefined;
    return this;
  }

  /**
   * Draws ahead, where it is not seen, what the pane of this layer alone will show.
   * @param ahead.tools what draws ahead.
   * @param ahead.parts where it differs from what is shown now. Default: anywhere.
   */
  protected drawAhead(...ahead: Parameters<PaneCanvas["drawAhead"]>): void {
    this.canvas?.drawAhead(...ahead);
  }

  /** Shows in the next frame what was drawn ahead, or draws it anew. */
  protected showAhead(): void {
    this.canvas?.showAhead();
  }

  /** Draws anew in the next frame, however often it is called until then. */
  redraw(): this {
    this.canvas?.redraw();
    return this;
  }
}
