import type { CanvasView } from "./canvasView.ts";
import type { PixelBox } from "./pixelBox.ts";

/**
 * Draws everything for a view; the context is scaled to CSS pixels. With a part of the canvas nothing
 * is seen beside it: what does not reach into it can be left out.
 */
export type Draw = (context: CanvasRenderingContext2D, view: CanvasView, part?: PixelBox) => void;

/** Draws in CSS pixels of the canvas. */
export function drawWhole(draw: Draw, context: CanvasRenderingContext2D, view: CanvasView): void {
  const { ratio } = view;
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  draw(context, view);
  context.restore();
}
