import type { CanvasView } from "./MapPicture.ts";

/** Returns the size of the canvas of a view, in pixels of the screen: at least one each way. */
export function pixelSize({ width, height, ratio }: CanvasView) {
  return {
    width: Math.max(1, Math.round(width * ratio)),
    height: Math.max(1, Math.round(height * ratio)),
  };
}
