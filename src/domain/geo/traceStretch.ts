import type { GreatCircle, Stretch } from "./greatCircle.ts";
import { projectRadians } from "./projection.ts";

/** A long line is first cut into 2^3 parts, so that an S-shaped stretch cannot look straight. */
const FIRST_HALVINGS = 3;
/** Angle in radians that needs all of them; half the angle, one halving less. */
const LONG = Math.PI / 3;
/** Angle in radians from the seam within which a point is on it. */
const SEAM_WIDTH = 2e-9;
/** Ends the halving where the line runs through a pole, at which the map has no angle to keep. */
const MOST_HALVINGS = 12;

/**
 * Takes the points of a stretch in turn: in world units, each with its share of the way, how far the
 * true line bends away from the straight way to it from the point before, and the point of the true
 * line halfway from there.
 */
export type TakePoint = (
  x: number,
  y: number,
  share: number,
  bend: number,
  halfwayX: number,
  halfwayY: number,
) => void;

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
    if (isStartWanted) this.take(this.x, this.y, from, 0, this.x, this.y);
    // The first middle is taken from the circle: between opposite ends vectors have none.
    const share = (from + until) / 2;
    const { x: startX, y: startY } = this;
    const [middleX, middleY, middleZ] = this.circle.at(share);
    this.project(middleX, middleY, middleZ);
    if (firstHalvings === 0 && this.isStraight(startX, startY, endX, endY)) {
      this.take(endX, endY, until, this.bend, this.x, this.y);
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
      this.take(x2, y2, s2, this.bend, this.x, this.y);
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
