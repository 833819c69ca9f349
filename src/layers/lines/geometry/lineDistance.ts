import { distanceToPart } from "../../../domain/geo/distanceToPart.ts";
import { GreatCircle } from "../../../domain/geo/greatCircle.ts";
import type { WorldPoint } from "../../../domain/geo/projection.ts";
import { StretchTracer } from "../../../domain/geo/traceStretch.ts";
import { type LineGeometry, MOST_ERROR, spanLine } from "./lineGeometry.ts";
import { PartCurve } from "./partCurve.ts";

/**
 * How far a piece of a line that is looked for leaves the straight way between its ends, in world
 * units: more than half a pixel where the whole world just fills a window 1,440 pixels wide.
 */
export const PIECE_BEND = 0.1;

/** Used by one part after the other. */
const curve = new PartCurve();

/** Returns into how many pieces a part is cut to be looked for. */
export function countPieces(geometry: LineGeometry, part: number): number {
  curve.open(geometry, part);
  return curve.countPieces(PIECE_BEND);
}

/**
 * Hands out the pieces of a part in turn: x and y of both ends in world units.
 * @param part number of the point in which the part ends.
 */
export function eachPiece(
  geometry: LineGeometry,
  part: number,
  onPiece: (x1: number, y1: number, x2: number, y2: number) => void,
): void {
  const count = countPieces(geometry, part);
  curve.goTo(0);
  for (let piece = 1; piece <= count; piece++) {
    const { x, y } = curve;
    curve.goTo(piece / count);
    onPiece(x, y, curve.x, curve.y);
  }
}

/**
 * Returns the distance from a point to one of the pieces of a part of a line, in world units; endless
 * where the piece is certainly out of reach.
 * @param part number of the point in which the part ends.
 * @param piece its number in the part.
 * @param options.tolerance how exact the distance is, in world units.
 */
export function lineDistance(
  geometry: LineGeometry,
  { part, path, piece }: { readonly part: number; readonly path: number; readonly piece: number },
  { x, y }: WorldPoint,
  { reach, tolerance }: { readonly reach: number; readonly tolerance: number },
): number {
  const { shares, errors, lines, ends } = geometry;
  const error = errors[part] ?? 0;
  const count = countPieces(geometry, part);
  const from = piece / count;
  const until = (piece + 1) / count;
  curve.goTo(from);
  let { x: x1, y: y1 } = curve;
  curve.goTo(until);
  const rough = distanceToPart(x, y, x1, y1, curve.x, curve.y);
  if (rough > reach + PIECE_BEND + error) return Number.POSITIVE_INFINITY;
  let distance = Number.POSITIVE_INFINITY;
  const measureTo = (x2: number, y2: number) => {
    distance = Math.min(distance, distanceToPart(x, y, x1, y1, x2, y2));
    x1 = x2;
    y1 = y2;
  };
  if (error <= MOST_ERROR * tolerance) {
    const steps = curve.countPieces(tolerance - error, 1 / count);
    for (let step = 1; step <= steps; step++) {
      curve.goTo(from + (until - from) * (step / steps));
      measureTo(curve.x, curve.y);
    }
    return distance;
  }
  const circle = new GreatCircle();
  spanLine(circle, ends, lines[path] ?? 0);
  const start = shares[part - 1] ?? 0;
  const length = (shares[part] ?? 0) - start;
  const stretch = { from: start + from * length, until: start + until * length };
  new StretchTracer(tolerance, measureTo).refine(circle, stretch, true);
  return distance;
}
