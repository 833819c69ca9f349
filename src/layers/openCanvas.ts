import { type CanvasView, pixelSize } from "./canvasView.ts";

/** Returns a context to draw on an empty canvas of the view's size. */
export function openCanvas(
  canvas: HTMLCanvasElement,
  view: CanvasView,
): CanvasRenderingContext2D | null {
  const { width, height } = pixelSize(view);
  const context = canvas.getContext("2d");
  // Setting the size empties the canvas, and takes new memory for it.
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  else {
    context?.setTransform(1, 0, 0, 1, 0, 0);
    context?.clearRect(0, 0, width, height);
  }
  return context;
}
