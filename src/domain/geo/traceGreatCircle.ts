import { greatCircleBetween, stretchesOf } from "./greatCircle.ts";
import type { LonLat } from "./lonLat.ts";
import { StretchTracer } from "./traceStretch.ts";

/**
 * How far a drawn line may be from the true one, in world units: a quarter of a pixel at zoom 6,
 * where the world is 16,384 pixels wide.
 */
const TOLERANCE = 0.004;

/** A drawn stretch of a line in world units: x and y of each point in turn. */
export type WorldPath = Float64Array;

/**
 * Returns the line between two places as it is drawn on the flat map: one path, or two where it
 * crosses the seam, the first ending and the second starting on the map's edge. Empty when the
 * places are the same.
 * @param tolerance how far the drawn line may be from the true one, in world units. Default: what is
 *   good for every zoom.
 */
export function traceGreatCircle(from: LonLat, to: LonLat, tolerance = TOLERANCE): WorldPath[] {
  const circle = greatCircleBetween(from, to);
  if (!circle) return [];
  let points: number[] = [];
  const tracer = new StretchTracer(tolerance, (x, y) => {
    points.push(x, y);
  });
  return stretchesOf(circle).map((stretch) => {
    points = [];
    tracer.trace(circle, stretch);
    return Float64Array.from(points);
  });
}
