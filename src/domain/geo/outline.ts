import type { WorldPoint } from "./projection.ts";

/** Smallest upright rectangle around something, in world units. */
export interface WorldBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An area of the map: its rings, outer ones and holes alike, as x and y of each point in turn. */
export interface Outline {
  readonly id: string;
  readonly rings: readonly Float64Array[];
  readonly box: WorldBox;
  /** Middle of the largest ring, where a name may stand, and the extent of that ring. */
  readonly middle: WorldPoint;
  readonly mainBox: WorldBox;
}

/** Returns the outline made of the rings. */
export function createOutline(id: string, rings: readonly Float64Array[]): Outline {
  const boxes = rings.map(boxOf);
  let main = 0;
  for (const [index, ring] of rings.entries()) {
    if (Math.abs(signedArea(ring)) > Math.abs(signedArea(rings[main] ?? ring))) main = index;
  }
  const mainRing = rings[main] ?? new Float64Array();
  return {
    id,
    rings,
    box: boxes.reduce(uniteBoxes, EMPTY_BOX),
    middle: centroid(mainRing),
    mainBox: boxes[main] ?? EMPTY_BOX,
  };
}

/** Returns whether a point lies inside the outline, by the even-odd rule. */
export function isInOutline({ rings, box }: Outline, { x, y }: WorldPoint): boolean {
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
  let isInside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [x1 = 0, y1 = 0] = [ring[i], ring[i + 1]];
      const [x2 = 0, y2 = 0] = [ring[j], ring[j + 1]];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
    }
  }
  return isInside;
}

/** A box that holds nothing; united with another it gives the other. */
export const EMPTY_BOX: WorldBox = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};

/** Returns the smallest box that holds both. */
export function uniteBoxes(one: WorldBox, other: WorldBox): WorldBox {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** Returns the box around the points of a ring or path (x and y in turn). */
export function boxOf(points: Float64Array): WorldBox {
  let { left, top, right, bottom } = EMPTY_BOX;
  for (let i = 0; i < points.length; i += 2) {
    const [x = 0, y = 0] = [points[i], points[i + 1]];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** Returns the longer side of a box, in world units; 0 for an empty one. */
export function extentOf(box: WorldBox): number {
  return Math.max(0, box.right - box.left, box.bottom - box.top);
}

function signedArea(ring: Float64Array): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    sum += (ring[j] ?? 0) * (ring[i + 1] ?? 0) - (ring[i] ?? 0) * (ring[j + 1] ?? 0);
  }
  return sum / 2;
}

function centroid(ring: Float64Array): WorldPoint {
  const area = signedArea(ring);
  if (area === 0) return { x: ring[0] ?? 0, y: ring[1] ?? 0 };
  let [x, y] = [0, 0];
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [ring[j], ring[j + 1], ring[i], ring[i + 1]];
    const cross = x1 * y2 - x2 * y1;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return { x: x / (6 * area), y: y / (6 * area) };
}
