import type { GreatCircle, Stretch } from "../../../domain/geo/greatCircle.ts";
import { LONG, MOST_HALVINGS, projectVector } from "../../../domain/geo/traceStretch.ts";

/**
 * Of a cubic curve half of it has an eighth of the error of the whole. Lines are no cubic curves: they
 * are trusted with half of that gain.
 */
const GAIN = 4;

/**
 * Is handed the points of a stretch in turn, in world units: each with its share of the way, the point of
 * the true line halfway from the one before, and how far the parabola through the three may leave
 * the true line.
 */
export type OnPart = (
  x: number,
  y: number,
  share: number,
  halfwayX: number,
  halfwayY: number,
  error: number,
) => void;

/**
 * Halves stretches of lines until their parts are parabolas: these are a third as many as straight
 * parts would be. It works on bare numbers, and one object can trace many lines in turn.
 */
export class CurveTracer {
  private readonly tolerance: number;
  private readonly onPart: OnPart;
  /** The side of the map (-1 west, 1 east) on which the stretch lies. */
  private side: -1 | 1 = 1;
  private leastHalvings = 0;
  /** The point projected last. */
  x = 0;
  y = 0;

  /**
   * @param tolerance how far a parabola may leave the true line, in world units.
   * @param onPart is handed the points, as few as are needed.
   */
  constructor(tolerance: number, onPart: OnPart) {
    this.tolerance = tolerance;
    this.onPart = onPart;
  }

  /** Hands out the points of a stretch from its start to its end. */
  trace(circle: GreatCircle, { from, until }: Stretch): void {
    // An S-shaped stretch cannot look like a parabola then.
    this.leastHalvings = circle.angle * (until - from) > LONG ? 1 : 0;
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
    this.onPart(startX, startY, from, startX, startY, 0);
    projectVector(middleX, middleY, middleZ, this.side, this);
    this.halve(
      firstX,
      firstY,
      firstZ,
      startX,
      startY,
      from,
      middleX,
      middleY,
      middleZ,
      this.x,
      this.y,
      lastX,
      lastY,
      lastZ,
      endX,
      endY,
      until,
      Number.POSITIVE_INFINITY,
      0,
    );
  }

  /**
   * From the place a (unit vector, drawn at x1 and y1, share s1 of the way) by the place m halfway to
   * the place b, of which the error is expected.
   */
  private halve(
    aX: number,
    aY: number,
    aZ: number,
    x1: number,
    y1: number,
    s1: number,
    mX: number,
    mY: number,
    mZ: number,
    xM: number,
    yM: number,
    bX: number,
    bY: number,
    bZ: number,
    x2: number,
    y2: number,
    s2: number,
    expected: number,
    depth: number,
  ): void {
    if (expected < this.tolerance) {
      this.onPart(x2, y2, s2, xM, yM, expected);
      return;
    }
    let pX = aX + mX;
    let pY = aY + mY;
    let pZ = aZ + mZ;
    let scale = 1 / Math.sqrt(pX * pX + pY * pY + pZ * pZ);
    pX *= scale;
    pY *= scale;
    pZ *= scale;
    projectVector(pX, pY, pZ, this.side, this);
    const { x: xP, y: yP } = this;
    let qX = mX + bX;
    let qY = mY + bY;
    let qZ = mZ + bZ;
    scale = 1 / Math.sqrt(qX * qX + qY * qY + qZ * qZ);
    qX *= scale;
    qY *= scale;
    qZ *= scale;
    projectVector(qX, qY, qZ, this.side, this);
    const { x: xQ, y: yQ } = this;
    // Where the parabola through a, m and b would have a quarter, and three quarters of the way.
    const offP = distance(
      0.375 * x1 + 0.75 * xM - 0.125 * x2 - xP,
      0.375 * y1 + 0.75 * yM - 0.125 * y2 - yP,
    );
    const offQ = distance(
      0.375 * x2 + 0.75 * xM - 0.125 * x1 - xQ,
      0.375 * y2 + 0.75 * yM - 0.125 * y1 - yQ,
    );
    const error = Math.max(offP, offQ);
    if ((error < this.tolerance && depth >= this.leastHalvings) || depth >= MOST_HALVINGS) {
      this.onPart(x2, y2, s2, xM, yM, error);
      return;
    }
    const share = (s1 + s2) / 2;
    const half = error / GAIN;
    const next = depth + 1;
    this.halve(aX, aY, aZ, x1, y1, s1, pX, pY, pZ, xP, yP, mX, mY, mZ, xM, yM, share, half, next);
    this.halve(mX, mY, mZ, xM, yM, share, qX, qY, qZ, xQ, yQ, bX, bY, bZ, x2, y2, s2, half, next);
  }
}

function distance(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
