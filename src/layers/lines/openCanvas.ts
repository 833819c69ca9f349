import type { CanvasView } from "../MapPicture.ts";

/** Returns a context to draw on an empty canvas of the view's size. */
export function openCanvas(
  canvas: HTMLCanvasElement,
  { width, height, ratio }: CanvasView,
): CanvasRenderingContext2D | null {
  // Setting the size clears the canvas.
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  return canvas.getContext("2d");
}
