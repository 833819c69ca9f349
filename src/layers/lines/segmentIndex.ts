import Flatbush from "flatbush";
import {
  type LineGeometry,
  type LinePlaces,
  lineDistance,
  PART_TOLERANCE,
} from "../../domain/geo/lineGeometry.ts";
import type { WorldPoint } from "../../domain/geo/projection.ts";

/** A spatial index over the parts of many lines. */
export interface SegmentIndex {
  readonly geometry: LinePlaces;
  readonly tree: Flatbush;
}

/** What a worker can hand over of an index: arrays and a buffer. */
export interface PackedIndex {
  readonly geometry: LinePlaces;
  readonly buffer: ArrayBufferLike;
}

/** A line near a point, with its distance in world units. */
export interface LineNear {
  readonly line: number;
  readonly distance: number;
}

/** Returns the index over the parts of all lines, packed so that it can be handed over. */
export function packIndex(geometry: LineGeometry): PackedIndex {
  const { points, starts } = geometry;
  const tree = new Flatbush(Math.max(1, points.length / 2), 16, Float32Array);
  let path = 0;
  for (let point = 0; point < points.length / 2; point++) {
    while (point >= (starts[path + 1] ?? Number.POSITIVE_INFINITY)) path++;
    // The first point of a path ends no part: it stands for itself.
    const before = point === starts[path] ? point : point - 1;
    const x1 = points[2 * before] ?? 0;
    const y1 = points[2 * before + 1] ?? 0;
    const x2 = points[2 * point] ?? 0;
    const y2 = points[2 * point + 1] ?? 0;
    tree.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }
  if (points.length === 0) tree.add(0, 0, 0, 0);
  tree.finish();
  const { halfways: _, ...places } = geometry;
  return { geometry: places, buffer: tree.data };
}

/** Returns an index that was handed over, ready to be asked. */
export function openIndex({ geometry, buffer }: PackedIndex): SegmentIndex {
  return { geometry, tree: Flatbush.from(buffer) };
}

/**
 * Returns the lines that pass within a reach of a point, the nearest first.
 * @param options.reach in world units.
 * @param options.tolerance how exact distances are, in world units.
 * @param options.isWanted whether a line counts.
 */
export function linesNear(
  { geometry, tree }: SegmentIndex,
  point: WorldPoint,
  options: {
    readonly reach: number;
    readonly tolerance: number;
    readonly isWanted: (line: number) => boolean;
  },
): LineNear[] {
  if (geometry.lines.length === 0) return [];
  const { reach, tolerance, isWanted } = options;
  const { x, y } = point;
  // The kept points leave the true line a little.
  const far = reach + PART_TOLERANCE;
  const nearest = new Map<number, number>();
  for (const part of tree.search(x - far, y - far, x + far, y + far)) {
    const { line, distance } = lineDistance(geometry, part, point, { tolerance, isWanted, reach });
    if (distance > reach || distance >= (nearest.get(line) ?? Number.POSITIVE_INFINITY)) continue;
    nearest.set(line, distance);
  }
  return [...nearest]
    .map(([line, distance]) => ({ line, distance }))
    .sort((one, other) => one.distance - other.distance);
}
