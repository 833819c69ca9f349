import type { WorldBox } from "../../../domain/geo/outline.ts";

/** Points of lines in flat arrays; each ends the part of its line that begins at the point before. */
export interface CurvePoints {
  /** x and y of each point in turn, in world units. */
  readonly points: Float32Array;
  /** x and y of the point of the true line halfway to each point from the one before. */
  readonly halfways: Float32Array;
}

/**
 * A part of a line as the parabola through its two ends and the point halfway between them, which
 * it passes at even speed. One object can serve many parts in turn.
 */
export class PartCurve {
  /** The place last gone to, in world units. */
  x = 0;
  y = 0;
  /** How far it leaves the straight way between its ends, in world units. */
  bend = 0;
  private startX = 0;
  private startY = 0;
  private endX = 0;
  private endY = 0;
  private slopeX = 0;
  private slopeY = 0;
  private curveX = 0;
  private curveY = 0;

  /** Takes the part that ends at a point, by its number. */
  open({ points, halfways }: CurvePoints, part: number): void {
    const x1 = points[2 * part - 2] as number;
    const y1 = points[2 * part - 1] as number;
    const x2 = points[2 * part] as number;
    const y2 = points[2 * part + 1] as number;
    const halfwayX = halfways[2 * part] as number;
    const halfwayY = halfways[2 * part + 1] as number;
    this.startX = x1;
    this.startY = y1;
    this.endX = x2;
    this.endY = y2;
    this.slopeX = 4 * halfwayX - 3 * x1 - x2;
    this.slopeY = 4 * halfwayY - 3 * y1 - y2;
    const curveX = 2 * (x1 - 2 * halfwayX + x2);
    const curveY = 2 * (y1 - 2 * halfwayY + y2);
    this.curveX = curveX;
    this.curveY = curveY;
    this.bend = Math.sqrt(curveX * curveX + curveY * curveY) / 4;
  }

  /** Goes to the place at a share (0 to 1) of the way. */
  goTo(share: number): void {
    if (share === 1) {
      this.x = this.endX;
      this.y = this.endY;
      return;
    }
    this.x = this.startX + share * (this.slopeX + share * this.curveX);
    this.y = this.startY + share * (this.slopeY + share * this.curveY);
  }

  /**
   * Returns into how many pieces of equal shares it is cut so that each is straight.
   * @param tolerance how far a piece may leave the straight way, in world units.
   * @param share which share of the part is cut. Default: all of it.
   */
  countPieces(tolerance: number, share = 1): number {
    const bend = this.bend * share * share;
    return bend <= tolerance ? 1 : Math.ceil(Math.sqrt(bend / tolerance));
  }

  /** Returns whether it certainly lies beside a box: it stays between its ends and where they lead. */
  isBeside({ left, top, right, bottom }: WorldBox): boolean {
    const { startX, startY, endX, endY } = this;
    const middleX = startX + this.slopeX / 2;
    const middleY = startY + this.slopeY / 2;
    return (
      (startX < left && endX < left && middleX < left) ||
      (startX > right && endX > right && middleX > right) ||
      (startY < top && endY < top && middleY < top) ||
      (startY > bottom && endY > bottom && middleY > bottom)
    );
  }
}
