import { uniteBoxes, type WorldBox } from "../domain/geo/outline.ts";
import { type CanvasView, pixelSize } from "./canvasView.ts";
import { type PixelBox, REACH } from "./pixelBox.ts";

/** What lies closer than this, in pixels of the screen, is drawn as one part. */
const CLOSE = 24;
/** Each part is drawn by itself: more than these take as long as the whole. */
const MOST_PARTS = 6;
/** Parts that have more than this share of a canvas take as long as the whole. */
const MOST_SHARE = 0.4;

/**
 * Returns the parts of a canvas in which something lies that has changed, none over another one;
 * `undefined` where the whole canvas may as well be drawn.
 * @param boxes of what has changed, in world units.
 */
export function changedParts(boxes: readonly WorldBox[], view: CanvasView): PixelBox[] | undefined {
  const { width, height } = pixelSize(view);
  let parts: PixelBox[] = [];
  for (const box of boxes) {
    const part = toPixels(box, view, { width, height });
    if (part.left < part.right && part.top < part.bottom) parts = addPart(parts, part);
  }
  const area = parts.reduce((sum, part) => sum + areaOf(part), 0);
  return parts.length <= MOST_PARTS && area <= MOST_SHARE * width * height ? parts : undefined;
}

function toPixels(
  box: WorldBox,
  { scale, offsetX, offsetY, ratio }: CanvasView,
  size: { readonly width: number; readonly height: number },
): PixelBox {
  const reach = REACH * ratio;
  return {
    left: Math.max(0, Math.floor((box.left * scale + offsetX) * ratio - reach)),
    top: Math.max(0, Math.floor((box.top * scale + offsetY) * ratio - reach)),
    right: Math.min(size.width, Math.ceil((box.right * scale + offsetX) * ratio + reach)),
    bottom: Math.min(size.height, Math.ceil((box.bottom * scale + offsetY) * ratio + reach)),
  };
}

/** Returns the parts with another one, which takes in those that it comes close to. */
function addPart(parts: readonly PixelBox[], part: PixelBox): PixelBox[] {
  let whole = part;
  let others = parts;
  for (;;) {
    const near = others.filter((other) => areClose(whole, other));
    if (near.length === 0) return [...others, whole];
    others = others.filter((other) => !near.includes(other));
    whole = near.reduce(uniteBoxes, whole);
  }
}

function areClose(one: PixelBox, other: PixelBox): boolean {
  return (
    one.left - CLOSE < other.right &&
    other.left - CLOSE < one.right &&
    one.top - CLOSE < other.bottom &&
    other.top - CLOSE < one.bottom
  );
}

function areaOf({ left, top, right, bottom }: PixelBox): number {
  return (right - left) * (bottom - top);
}
