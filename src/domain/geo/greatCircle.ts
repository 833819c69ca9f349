import type { LonLat } from "./lonLat.ts";
import { projectRadians, turnToCentre } from "./projection.ts";

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
/** A long line is first cut into 2^3 parts, so that an S-shaped stretch cannot look straight. */
const FIRST_HALVINGS = 3;
/** Angle in radians that needs all of them; half the angle, one halving less. */
const LONG = Math.PI / 3;
/** Angle in radians from the seam within which a point is on it. */
const SEAM_WIDTH = 2e-9;
/** Ends the halving where the line runs through a pole, at which the map has no angle to keep. */
const MOST_HALVINGS = 12;

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
 * Takes the points of a stretch in turn: in world units, each with its share of the way, and how far
 * the true line bends away from the straight way to it from the point before.
 */
export type TakePoint = (x: number, y: number, share: number, bend: number) => void;

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

/**
 * Hands out the points of a stretch from its start to its end, as few as are needed.
 * @param options.tolerance how far the drawn line may be from the true one, in world units.
 */
export function traceStretch(
  circle: GreatCircle,
  stretch: Stretch,
  options: { readonly tolerance: number; readonly take: TakePoint },
): void {
  const tracer = new StretchTracer(circle, stretch, options);
  const angle = circle.angle * (stretch.until - stretch.from);
  const halvings = Math.ceil(FIRST_HALVINGS + Math.log2(Math.min(1, angle / LONG)));
  tracer.trace(Math.max(1, halvings), true);
}

/**
 * Hands out the points of a short part of a stretch after its start, as few as are needed.
 * @param options.tolerance how far the drawn line may be from the true one, in world units.
 */
export function refineStretch(
  circle: GreatCircle,
  stretch: Stretch,
  options: { readonly tolerance: number; readonly take: TakePoint },
): void {
  new StretchTracer(circle, stretch, options).trace(0, false);
}

/**
 * Halves a stretch until its parts are straight. It works on bare numbers: thousands of lines are
 * traced while the reader waits, and an object a point takes most of that time.
 */
class StretchTracer {
  private readonly circle: GreatCircle;
  private readonly stretch: Stretch;
  private readonly tolerance: number;
  private readonly take: TakePoint;
  /** The side of the map (-1 west, 1 east) on which the stretch lies. */
  private readonly side: -1 | 1;
  private firstHalvings = 0;
  /** The point projected last. */
  x = 0;
  y = 0;
  /** How far that point lies beside the straight way, as far as it was last asked. */
  private bend = 0;

  constructor(
    circle: GreatCircle,
    stretch: Stretch,
    { tolerance, take }: { readonly tolerance: number; readonly take: TakePoint },
  ) {
    this.circle = circle;
    this.stretch = stretch;
    this.tolerance = tolerance;
    this.take = take;
    this.side = circle.at((stretch.from + stretch.until) / 2)[1] < 0 ? -1 : 1;
  }

  /** Hands out the points; with its start where that is wanted. */
  trace(firstHalvings: number, isStartWanted: boolean): void {
    const { from, until } = this.stretch;
    this.firstHalvings = firstHalvings;
    const start = this.circle.at(from);
    const end = this.circle.at(until);
    this.project(end[0], end[1], end[2]);
    const { x: endX, y: endY } = this;
    this.project(start[0], start[1], start[2]);
    if (isStartWanted) this.take(this.x, this.y, from, 0);
    // The first middle is taken from the circle: between opposite ends vectors have none.
    const share = (from + until) / 2;
    const { x: startX, y: startY } = this;
    const [middleX, middleY, middleZ] = this.circle.at(share);
    this.project(middleX, middleY, middleZ);
    if (firstHalvings === 0 && this.isStraight(startX, startY, endX, endY)) {
      this.take(endX, endY, until, this.bend);
      return;
    }
    const { x, y } = this;
    this.halve(
      start[0],
      start[1],
      start[2],
      startX,
      startY,
      from,
      middleX,
      middleY,
      middleZ,
      x,
      y,
      share,
      1,
    );
    this.halve(
      middleX,
      middleY,
      middleZ,
      x,
      y,
      share,
      end[0],
      end[1],
      end[2],
      endX,
      endY,
      until,
      1,
    );
  }

  /** From the place a (unit vector, drawn at x and y, share s of the way) to the place b. */
  private halve(
    aX: number,
    aY: number,
    aZ: number,
    x1: number,
    y1: number,
    s1: number,
    bX: number,
    bY: number,
    bZ: number,
    x2: number,
    y2: number,
    s2: number,
    depth: number,
  ): void {
    let mX = aX + bX;
    let mY = aY + bY;
    let mZ = aZ + bZ;
    const length = Math.sqrt(mX * mX + mY * mY + mZ * mZ);
    mX /= length;
    mY /= length;
    mZ /= length;
    this.project(mX, mY, mZ);
    const isStraight = depth >= this.firstHalvings && this.isStraight(x1, y1, x2, y2);
    if (isStraight || depth >= MOST_HALVINGS) {
      this.take(x2, y2, s2, this.bend);
      return;
    }
    const { x, y } = this;
    const share = (s1 + s2) / 2;
    this.halve(aX, aY, aZ, x1, y1, s1, mX, mY, mZ, x, y, share, depth + 1);
    this.halve(mX, mY, mZ, x, y, share, bX, bY, bZ, x2, y2, s2, depth + 1);
  }

  /** Whether the point projected last is as good as on the straight way between two others. */
  private isStraight(x1: number, y1: number, x2: number, y2: number): boolean {
    const dx = x2 - x1;
    const dy = y2 - y1;
    const length = Math.sqrt(dx * dx + dy * dy);
    const offX = this.x - x1;
    const offY = this.y - y1;
    this.bend =
      length < this.tolerance
        ? Math.sqrt(offX * offX + offY * offY)
        : Math.abs(offX * dy - offY * dx) / length;
    return this.bend < this.tolerance;
  }

  /** Projects a unit vector; a point on the seam is put on the stretch's side of the map. */
  private project(vectorX: number, vectorY: number, vectorZ: number): void {
    let turned = Math.atan2(vectorY, vectorX);
    if (Math.PI - Math.abs(turned) < SEAM_WIDTH) turned = Math.PI * this.side;
    projectRadians(turned, vectorZ, this);
  }
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
