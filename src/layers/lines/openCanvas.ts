import { type CanvasView, pixelSize } from "../canvasView.ts";

/** Returns a context to draw on an empty canvas of the view's size. */
export function openCanvas(
  canvas: HTMLCanvasElement,
  view: CanvasView,
): CanvasRenderingContext2D | null {
  // Setting the size clears the canvas.
  Object.assign(canvas, pixelSize(view));
  return canvas.getContext("2d");
}
