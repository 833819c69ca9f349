import Flatbush from "flatbush";
import type { WorldPoint } from "../../domain/geo/projection.ts";
import { countPieces, eachPiece, lineDistance, PIECE_BEND } from "./geometry/lineDistance.ts";
import { CURVE_TOLERANCE, type LineGeometry } from "./geometry/lineGeometry.ts";

/** What a worker can hand over of an index: arrays and a buffer. */
export interface PackedIndex {
  readonly geometry: LineGeometry;
  /** For each point the number of the first piece of the part that ends in it, and at last of all. */
  readonly firstPieces: Uint32Array;
  readonly buffer: ArrayBufferLike;
}

/** A spatial index over the pieces of many lines. */
export interface SegmentIndex extends Omit<PackedIndex, "buffer"> {
  readonly tree: Flatbush;
}

/** A line near a point, with its distance in world units. */
export interface LineNear {
  readonly line: number;
  readonly distance: number;
}

/** Returns the index over the pieces of all lines, packed so that it can be handed over. */
export function packIndex(geometry: LineGeometry): PackedIndex {
  const { starts, lines, shares } = geometry;
  const firstPieces = new Uint32Array(shares.length + 1);
  let count = 0;
  for (let path = 0; path < lines.length; path++) {
    const first = starts[path] ?? 0;
    // The first point of a path ends no part.
    firstPieces[first] = count;
    for (let part = first + 1; part < (starts[path + 1] ?? 0); part++) {
      firstPieces[part] = count;
      count += countPieces(geometry, part);
    }
  }
  firstPieces[shares.length] = count;
  const tree = new Flatbush(Math.max(1, count), 16, Float32Array);
  const add = (x1: number, y1: number, x2: number, y2: number) => {
    tree.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  };
  for (let part = 0; part < shares.length; part++) {
    if (firstPieces[part] !== firstPieces[part + 1]) eachPiece(geometry, part, add);
  }
  if (count === 0) tree.add(0, 0, 0, 0);
  tree.finish();
  return { geometry, firstPieces, buffer: tree.data };
}

/** Returns an index that was handed over, ready to be asked. */
export function openIndex({ geometry, firstPieces, buffer }: PackedIndex): SegmentIndex {
  return { geometry, firstPieces, tree: Flatbush.from(buffer) };
}

/**
 * Returns the lines that pass within a reach of a point, the nearest first.
 * @param options.reach in world units.
 * @param options.tolerance how exact distances are, in world units.
 * @param options.isWanted whether a line counts.
 */
export function linesNear(
  { geometry, firstPieces, tree }: SegmentIndex,
  point: WorldPoint,
  options: {
    readonly reach: number;
    readonly tolerance: number;
    readonly isWanted: (line: number) => boolean;
  },
): LineNear[] {
  const { starts, lines } = geometry;
  if (lines.length === 0) return [];
  const { reach, tolerance, isWanted } = options;
  const { x, y } = point;
  // Pieces leave the true line a little.
  const far = reach + PIECE_BEND + CURVE_TOLERANCE;
  const nearest = new Map<number, number>();
  for (const found of tree.search(x - far, y - far, x + far, y + far)) {
    const part = groupOf(firstPieces, found);
    const path = groupOf(starts, part);
    const line = lines[path] ?? 0;
    if (!isWanted(line)) continue;
    const place = { part, path, piece: found - (firstPieces[part] ?? 0) };
    const distance = lineDistance(geometry, place, point, { reach, tolerance });
    if (distance > reach || distance >= (nearest.get(line) ?? Number.POSITIVE_INFINITY)) continue;
    nearest.set(line, distance);
  }
  return [...nearest]
    .map(([line, distance]) => ({ line, distance }))
    .sort((one, other) => one.distance - other.distance);
}

/** Returns the last group that begins at or before a number. */
function groupOf(starts: Uint32Array, number: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= number) low = middle;
    else high = middle;
  }
  return low;
}
