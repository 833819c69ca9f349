import type { Outline } from "../domain/geo/outline.ts";
import type { CanvasView } from "./canvasView.ts";

/**
 * Returns the rings as a path in world units, to be drawn through `drawInWorldUnits`. Paths are kept
 * and drawn again at every zoom: nothing is projected twice.
 */
export function toPath(rings: readonly Float64Array[], isClosed: boolean): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    // To close a ring a browser measures all of its path: hundreds in one would take long.
    const part = isClosed ? new Path2D() : path;
    part.moveTo(ring[0] ?? 0, ring[1] ?? 0);
    for (let i = 2; i < ring.length; i += 2) part.lineTo(ring[i] ?? 0, ring[i + 1] ?? 0);
    if (!isClosed) continue;
    part.closePath();
    path.addPath(part);
  }
  return path;
}

/** Returns the paths of outlines as one. */
export function joinOutlines(outlines: readonly Outline[]): Path2D {
  const path = new Path2D();
  for (const outline of outlines) path.addPath(outlinePath(outline));
  return path;
}

const outlinePaths = new WeakMap<Outline, Path2D>();

/** Returns the path of an outline's rings, which is made once. */
export function outlinePath(outline: Outline): Path2D {
  const path = outlinePaths.get(outline) ?? toPath(outline.rings, true);
  outlinePaths.set(outline, path);
  return path;
}

/** Makes the context draw in world units. Line widths then count in world units too. */
export function drawInWorldUnits(context: CanvasRenderingContext2D, view: CanvasView): void {
  const { scale, offsetX, offsetY, ratio } = view;
  context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * offsetX, ratio * offsetY);
}

/** Makes the context draw in CSS pixels of the canvas. */
export function drawInPixels(context: CanvasRenderingContext2D, { ratio }: CanvasView): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}
