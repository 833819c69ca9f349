import type { LonLat } from "./lonLat.ts";
import { projectTurned, SEAM_MERIDIAN, turnToCentre, type WorldPoint } from "./projection.ts";

type Vector = readonly [x: number, y: number, z: number];

const RADIANS = Math.PI / 180;
/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;
/** Below this angle in radians two places are the same, or opposite (6 mm on the ground). */
const SAME_PLACE = 1e-9;
/**
 * How far a drawn line may be from the true one, in world units: a quarter of a pixel at zoom 6,
 * where the world is 16,384 pixels wide.
 */
const TOLERANCE = 0.004;
/** Every line is first cut into 2^3 parts, so that an S-shaped stretch cannot look straight. */
const FIRST_HALVINGS = 3;
/** Ends the halving where the line runs through a pole, at which the map has no angle to keep. */
const MOST_HALVINGS = 12;

/** The shortest way between two places over the globe. */
interface GreatCircle {
  /** Angle between the two ends in radians. */
  readonly angle: number;
  /** Returns the place at a share (0 to 1) of the way as a unit vector. */
  at(share: number): Vector;
  /** Share of the way at which the line crosses the seam of the map, if it does. */
  readonly seamShare: number | undefined;
}

/** A drawn stretch of a line in world units: x and y of each point in turn. */
export type WorldPath = Float64Array;

/** Returns the distance over the globe in kilometres, taking the Earth as a sphere. */
export function greatCircleDistanceKm(from: LonLat, to: LonLat): number {
  return angleBetween(toVector(from), toVector(to)) * EARTH_RADIUS_KM;
}

/**
 * Returns the great circle between two places, or `undefined` when they are the same place. Between
 * opposite places every way is equally short: the one over the north pole is taken.
 */
function greatCircleBetween(from: LonLat, to: LonLat): GreatCircle | undefined {
  const start = toVector(from);
  const end = toVector(to);
  const angle = angleBetween(start, end);
  if (angle < SAME_PLACE) return undefined;
  const ahead = directionAhead(start, end, angle);
  const at = (share: number): Vector => {
    const cos = Math.cos(angle * share);
    const sin = Math.sin(angle * share);
    return [
      start[0] * cos + ahead[0] * sin,
      start[1] * cos + ahead[1] * sin,
      start[2] * cos + ahead[2] * sin,
    ];
  };
  return { angle, at, seamShare: findSeamShare({ start, ahead, angle, at }) };
}

/**
 * Returns the line between two places as it is drawn on the flat map: one path, or two where it
 * crosses the seam, the first ending and the second starting on the map's edge. Empty when the
 * places are the same.
 */
export function traceGreatCircle(from: LonLat, to: LonLat): WorldPath[] {
  const circle = greatCircleBetween(from, to);
  if (!circle) return [];
  const cut = circle.seamShare;
  if (cut === undefined) return [tracePart(circle, 0, 1)];
  return [tracePart(circle, 0, cut), tracePart(circle, cut, 1)];
}

function tracePart(circle: GreatCircle, from: number, until: number): WorldPath {
  const side = turnedLonOf(circle.at((from + until) / 2)) < 0 ? -1 : 1;
  const pointAt = (share: number): WorldPoint => project(circle.at(share), side);
  const points: number[] = [];
  const first = pointAt(from);
  points.push(first.x, first.y);
  addHalf({ from, start: first, until, end: pointAt(until), depth: 0 });
  return Float64Array.from(points);

  function addHalf(part: {
    from: number;
    start: WorldPoint;
    until: number;
    end: WorldPoint;
    depth: number;
  }): void {
    const middleShare = (part.from + part.until) / 2;
    const middle = pointAt(middleShare);
    const offX = middle.x - (part.start.x + part.end.x) / 2;
    const offY = middle.y - (part.start.y + part.end.y) / 2;
    const isStraight = part.depth >= FIRST_HALVINGS && Math.hypot(offX, offY) < TOLERANCE;
    if (isStraight || part.depth >= MOST_HALVINGS) {
      points.push(part.end.x, part.end.y);
      return;
    }
    const depth = part.depth + 1;
    addHalf({ from: part.from, start: part.start, until: middleShare, end: middle, depth });
    addHalf({ from: middleShare, start: middle, until: part.until, end: part.end, depth });
  }
}

/** Projects a unit vector; a point on the seam is put on the given side of the map (-1 or 1). */
function project(vector: Vector, side: -1 | 1): WorldPoint {
  const lat = Math.asin(Math.min(1, Math.max(-1, vector[2]))) / RADIANS;
  const turned = turnedLonOf(vector);
  const isOnSeam = Math.abs(Math.abs(turned) - 180) < 1e-7;
  return projectTurned(isOnSeam ? 180 * side : turned, lat);
}

function turnedLonOf(vector: Vector): number {
  return turnToCentre(Math.atan2(vector[1], vector[0]) / RADIANS);
}

/** The meridian of the seam is where the plane through it and the poles is met on its own side. */
function findSeamShare(line: {
  start: Vector;
  ahead: Vector;
  angle: number;
  at: (share: number) => Vector;
}): number | undefined {
  const seam = SEAM_MERIDIAN * RADIANS;
  const across = (vector: Vector) => Math.cos(seam) * vector[1] - Math.sin(seam) * vector[0];
  const towards = (vector: Vector) => Math.cos(seam) * vector[0] + Math.sin(seam) * vector[1];
  const first = Math.atan2(-across(line.start), across(line.ahead));
  for (const turn of [first, first + Math.PI, first - Math.PI]) {
    const share = turn / line.angle;
    const isInside = share > SAME_PLACE && share < 1 - SAME_PLACE;
    if (isInside && towards(line.at(share)) > SAME_PLACE) return share;
  }
  return undefined;
}

/** The unit vector, at a right angle to the start, in whose direction the line sets out. */
function directionAhead(start: Vector, end: Vector, angle: number): Vector {
  const isOpposite = Math.PI - angle < SAME_PLACE;
  const pole: Vector = Math.abs(start[2]) > 1 - SAME_PLACE ? [1, 0, 0] : [0, 0, 1];
  const target = isOpposite ? pole : end;
  const along = dot(start, target);
  const side: Vector = [
    target[0] - start[0] * along,
    target[1] - start[1] * along,
    target[2] - start[2] * along,
  ];
  const length = Math.hypot(...side);
  return [side[0] / length, side[1] / length, side[2] / length];
}

function toVector([lon, lat]: LonLat): Vector {
  const cos = Math.cos(lat * RADIANS);
  return [cos * Math.cos(lon * RADIANS), cos * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

/** Exact for small angles too, unlike the arc cosine of the dot product. */
function angleBetween(one: Vector, other: Vector): number {
  const cross = Math.hypot(
    one[1] * other[2] - one[2] * other[1],
    one[2] * other[0] - one[0] * other[2],
    one[0] * other[1] - one[1] * other[0],
  );
  return Math.atan2(cross, dot(one, other));
}

function dot(one: Vector, other: Vector): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}
