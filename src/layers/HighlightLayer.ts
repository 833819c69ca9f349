import type { Outline } from "../domain/geo/outline.ts";
import type { MapColour } from "../domain/looks/mapColour.ts";
import { CanvasLayer } from "./CanvasLayer.ts";
import type { CanvasView } from "./canvasView.ts";
import type { Palette } from "./palette.ts";
import { drawInPixels, drawInWorldUnits, outlinePath } from "./tracePaths.ts";

/** An outline to be drawn strongly: the one under the pointer, or a selected one. */
export interface Highlight {
  readonly outline: Outline;
  readonly colour: MapColour;
  /** Width in pixels. */
  readonly width: number;
}

/** Outlines of the few countries that stand out, apart from the many so that they cost nothing. */
export class HighlightLayer extends CanvasLayer {
  declare private palette: Palette;
  declare private highlights: readonly Highlight[];

  constructor(palette: Palette, pane: string) {
    super(pane);
    this.palette = palette;
    this.highlights = [];
  }

  setPalette(palette: Palette): this {
    this.palette = palette;
    return this.redraw();
  }

  setHighlights(highlights: readonly Highlight[]): this {
    this.highlights = highlights;
    return this.redraw();
  }

  override draw(context: CanvasRenderingContext2D, view: CanvasView): void {
    drawInWorldUnits(context, view);
    context.lineJoin = "round";
    for (const { outline, colour, width } of this.highlights) {
      context.strokeStyle = this.palette[colour];
      context.lineWidth = width / view.scale;
      context.stroke(outlinePath(outline));
    }
    drawInPixels(context, view);
  }
}
