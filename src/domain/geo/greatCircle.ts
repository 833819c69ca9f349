import type { LonLat } from "./lonLat.ts";
import { turnToCentre } from "./projection.ts";
import { traceStretch } from "./traceStretch.ts";

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

/** The shortest way between two places over the globe. */
export interface GreatCircle {
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
export function greatCircleBetween(from: LonLat, to: LonLat): GreatCircle | undefined {
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

/** A stretch of a line that the seam does not cut, by its shares of the way. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** Returns the stretches in which a line is drawn: one, or two where it crosses the seam. */
export function stretchesOf({ seamShare }: GreatCircle): readonly Stretch[] {
  if (seamShare === undefined) return [{ from: 0, until: 1 }];
  return [
    { from: 0, until: seamShare },
    { from: seamShare, until: 1 },
  ];
}

/**
 * Returns the line between two places as it is drawn on the flat map: one path, or two where it
 * crosses the seam, the first ending and the second starting on the map's edge. Empty when the
 * places are the same.
 */
export function traceGreatCircle(from: LonLat, to: LonLat): WorldPath[] {
  const circle = greatCircleBetween(from, to);
  if (!circle) return [];
  return stretchesOf(circle).map((stretch) => {
    const points: number[] = [];
    traceStretch(circle, stretch, {
      tolerance: TOLERANCE,
      take: (x, y) => {
        points.push(x, y);
      },
    });
    return Float64Array.from(points);
  });
}

/** The seam is where the plane through it and the poles is met on its own side: y = 0, x below 0. */
function findSeamShare(line: {
  start: Vector;
  ahead: Vector;
  angle: number;
  at: (share: number) => Vector;
}): number | undefined {
  const first = Math.atan2(-line.start[1], line.ahead[1]);
  for (const turn of [first, first + Math.PI, first - Math.PI]) {
    const share = turn / line.angle;
    const isInside = share > SAME_PLACE && share < 1 - SAME_PLACE;
    if (isInside && line.at(share)[0] < -SAME_PLACE) return share;
  }
  return undefined;
}

/** The unit vector, at a right angle to the start, in whose direction the line sets out. */
function directionAhead(start: Vector, end: Vector, angle: number): Vector {
  const pole: Vector = Math.abs(start[2]) > 1 - SAME_PLACE ? [1, 0, 0] : [0, 0, 1];
  const target = Math.PI - angle < SAME_PLACE ? pole : end;
  const along = dot(start, target);
  const side: Vector = [
    target[0] - start[0] * along,
    target[1] - start[1] * along,
    target[2] - start[2] * along,
  ];
  const length = Math.sqrt(dot(side, side));
  return [side[0] / length, side[1] / length, side[2] / length];
}

/** The globe is turned so that the first axis points to the middle of the map, the seam is behind. */
function toVector([lon, lat]: LonLat): Vector {
  const cos = Math.cos(lat * RADIANS);
  const turned = turnToCentre(lon) * RADIANS;
  return [cos * Math.cos(turned), cos * Math.sin(turned), Math.sin(lat * RADIANS)];
}

/** Exact for small angles too, unlike the arc cosine of the dot product. */
function angleBetween(one: Vector, other: Vector): number {
  const crossX = one[1] * other[2] - one[2] * other[1];
  const crossY = one[2] * other[0] - one[0] * other[2];
  const crossZ = one[0] * other[1] - one[1] * other[0];
  // Math.hypot takes ten times as long, and there is nothing to overflow.
  const cross = Math.sqrt(crossX * crossX + crossY * crossY + crossZ * crossZ);
  return Math.atan2(cross, dot(one, other));
}

function dot(one: Vector, other: Vector): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}
