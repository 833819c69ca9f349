import type { WorldBox } from "../domain/geo/outline.ts";
import type { CanvasView } from "./canvasView.ts";

/** A part of a canvas, in whole pixels of the screen. */
export type PixelBox = WorldBox;

/** Lines along an edge and marks of small areas reach beyond their box, in CSS pixels. */
export const REACH = 5;

/** Returns whether something, its box in world units, reaches into a part of a canvas. */
export function isInPart(box: WorldBox, part: PixelBox, view: CanvasView): boolean {
  const { scale, offsetX, offsetY, ratio } = view;
  const reach = REACH * ratio;
  return (
    (box.right * scale + offsetX) * ratio + reach >= part.left &&
    (box.left * scale + offsetX) * ratio - reach <= part.right &&
    (box.bottom * scale + offsetY) * ratio + reach >= part.top &&
    (box.top * scale + offsetY) * ratio - reach <= part.bottom
  );
}
