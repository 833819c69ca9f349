import type { GreatCircle, Stretch } from "./greatCircle.ts";
import { projectRadians } from "./projection.ts";

/** A long line is first cut into 2^3 parts, so that an S-shaped stretch cannot look straight. */
const FIRST_HALVINGS = 3;
/** Angle in radians that needs all of them; half the angle, one halving less. */
export const LONG = Math.PI / 3;
/** Angle in radians from the seam within which a point is on it. */
const SEAM_WIDTH = 2e-9;
/** Ends the halving where the line runs through a pole, at which the map has no angle to keep. */
export const MOST_HALVINGS = 12;

/** Is handed the points of a stretch in turn, in world units. */
export type OnPoint = (x: number, y: number) => void;

/**
 * Halves stretches of lines until their parts are straight. It works on bare numbers, and one object
 * can trace many lines in turn: an object a point would take most of the time.
 */
export class StretchTracer {
  private readonly tolerance: number;
  private readonly onPoint: OnPoint;
  /** The side of the map (-1 west, 1 east) on which the stretch lies. */
  private side: -1 | 1 = 1;
  private firstHalvings = 0;
  /** The point projected last. */
  x = 0;
  y = 0;

  /**
   * @param tolerance how far the drawn line may be from the true one, in world units.
   * @param onPoint is handed the points, as few as are needed.
   */
  constructor(tolerance: number, onPoint: OnPoint) {
    this.tolerance = tolerance;
    this.onPoint = onPoint;
  }

  /** Hands out the points of a stretch from its start to its end. */
  trace(circle: GreatCircle, stretch: Stretch): void {
    const angle = circle.angle * (stretch.until - stretch.from);
    const halvings = Math.ceil(FIRST_HALVINGS + Math.log2(Math.min(1, angle / LONG)));
    this.handOut(circle, stretch, { firstHalvings: Math.max(1, halvings), isStartWanted: true });
  }

  /** Hands out the points of a short part of a stretch, its start only if that is wanted. */
  refine(circle: GreatCircle, part: Stretch, isStartWanted: boolean): void {
    this.handOut(circle, part, { firstHalvings: 0, isStartWanted });
  }

  private handOut(
    circle: GreatCircle,
    { from, until }: Stretch,
    options: { readonly firstHalvings: number; readonly isStartWanted: boolean },
  ): void {
    this.firstHalvings = options.firstHalvings;
    // The first middle is taken from the circle: between opposite ends vectors have none.
    circle.goTo((from + until) / 2);
    const { x: middleX, y: middleY, z: middleZ } = circle;
    this.side = middleY < 0 ? -1 : 1;
    circle.goTo(until);
    const { x: lastX, y: lastY, z: lastZ } = circle;
    projectVector(lastX, lastY, lastZ, this.side, this);
    const { x: endX, y: endY } = this;
    circle.goTo(from);
    const { x: firstX, y: firstY, z: firstZ } = circle;
    projectVector(firstX, firstY, firstZ, this.side, this);
    const { x: startX, y: startY } = this;
    if (options.isStartWanted) this.onPoint(startX, startY);
    projectVector(middleX, middleY, middleZ, this.side, this);
    if (options.firstHalvings === 0 && this.isStraight(startX, startY, endX, endY)) {
      this.onPoint(endX, endY);
      return;
    }
    const { x, y } = this;
    this.halve(firstX, firstY, firstZ, startX, startY, middleX, middleY, middleZ, x, y, 1);
    this.halve(middleX, middleY, middleZ, x, y, lastX, lastY, lastZ, endX, endY, 1);
  }

  /** From the place a (unit vector, drawn at x1 and y1) to the place b. */
  private halve(
    aX: number,
    aY: number,
    aZ: number,
    x1: number,
    y1: number,
    bX: number,
    bY: number,
    bZ: number,
    x2: number,
    y2: number,
    depth: number,
  ): void {
    let mX = aX + bX;
    let mY = aY + bY;
    let mZ = aZ + bZ;
    const length = Math.sqrt(mX * mX + mY * mY + mZ * mZ);
    mX /= length;
    mY /= length;
    mZ /= length;
    projectVector(mX, mY, mZ, this.side, this);
    const isStraight = depth >= this.firstHalvings && this.isStraight(x1, y1, x2, y2);
    if (isStraight || depth >= MOST_HALVINGS) {
      this.onPoint(x2, y2);
      return;
    }
    const { x, y } = this;
    this.halve(aX, aY, aZ, x1, y1, mX, mY, mZ, x, y, depth + 1);
    this.halve(mX, mY, mZ, x, y, bX, bY, bZ, x2, y2, depth + 1);
  }

  /** Whether the point projected last is as good as on the straight way between two others. */
  private isStraight(x1: number, y1: number, x2: number, y2: number): boolean {
    const dx = x2 - x1;
    const dy = y2 - y1;
    const length = Math.sqrt(dx * dx + dy * dy);
    const offX = this.x - x1;
    const offY = this.y - y1;
    const bend =
      length < this.tolerance
        ? Math.sqrt(offX * offX + offY * offY)
        : Math.abs(offX * dy - offY * dx) / length;
    return bend < this.tolerance;
  }
}

/**
 * Sets the point of the map, in world units, at which a unit vector lies; the seam is on either side
 * of the map.
 * @param side the one (-1 west, 1 east) on which a point on the seam is put.
 */
export function projectVector(
  vectorX: number,
  vectorY: number,
  vectorZ: number,
  side: -1 | 1,
  point: { x: number; y: number },
): void {
  let turned = Math.atan2(vectorY, vectorX);
  if (Math.PI - Math.abs(turned) < SEAM_WIDTH) turned = Math.PI * side;
  projectRadians(turned, vectorZ, point);
}
