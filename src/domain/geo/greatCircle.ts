import type { LonLat } from "./lonLat.ts";
import { turnToCentre } from "./projection.ts";

const RADIANS = Math.PI / 180;
/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;
/** Below this angle in radians two places are the same, or opposite (6 mm on the ground). */
const SAME_PLACE = 1e-9;
/** Returns the distance over the globe in kilometres, taking the Earth as a sphere. */
export function greatCircleDistanceKm(from: LonLat, to: LonLat): number {
  return (greatCircleBetween(from, to)?.angle ?? 0) * EARTH_RADIUS_KM;
}

/**
 * The shortest way between two places over the globe. It works on bare numbers, and one object can
 * serve many lines in turn: thousands are traced while the reader waits.
 */
export class GreatCircle {
  /** Angle between the two ends in radians. */
  angle = 0;
  /** Share of the way at which the line crosses the seam of the map, if it does. */
  seamShare: number | undefined = undefined;
  /** The place last gone to, as a unit vector. */
  x = 0;
  y = 0;
  z = 0;
  private startX = 0;
  private startY = 0;
  private startZ = 0;
  /** Unit vector, at a right angle to the start, in whose direction the line sets out. */
  private aheadX = 0;
  private aheadY = 0;
  private aheadZ = 0;

  /**
   * Takes two ends, longitude and latitude in degrees. Between opposite places every way is equally
   * short: the one over the north pole is taken.
   * @returns whether there is a line: there is none between two names of the same place.
   */
  span(lonA: number, latA: number, lonB: number, latB: number): boolean {
    this.goToPlace(lonA, latA);
    const { x: startX, y: startY, z: startZ } = this;
    this.startX = startX;
    this.startY = startY;
    this.startZ = startZ;
    this.goToPlace(lonB, latB);
    const crossX = startY * this.z - startZ * this.y;
    const crossY = startZ * this.x - startX * this.z;
    const crossZ = startX * this.y - startY * this.x;
    // Math.hypot takes ten times as long, and there is nothing to overflow.
    const cross = Math.sqrt(crossX * crossX + crossY * crossY + crossZ * crossZ);
    // Exact for small angles too, unlike the arc cosine of the dot product.
    this.angle = Math.atan2(cross, startX * this.x + startY * this.y + startZ * this.z);
    if (this.angle < SAME_PLACE) return false;
    if (Math.PI - this.angle < SAME_PLACE) this.goToPole();
    this.setOut();
    this.seamShare = this.findSeamShare();
    return true;
  }

  /** Goes to the place at a share (0 to 1) of the way. */
  goTo(share: number): void {
    const cos = Math.cos(this.angle * share);
    const sin = Math.sin(this.angle * share);
    this.x = this.startX * cos + this.aheadX * sin;
    this.y = this.startY * cos + this.aheadY * sin;
    this.z = this.startZ * cos + this.aheadZ * sin;
  }

  /** The globe is turned so that the first axis points to the middle of the map, the seam is behind. */
  private goToPlace(lon: number, lat: number): void {
    const cos = Math.cos(lat * RADIANS);
    const turned = turnToCentre(lon) * RADIANS;
    this.x = cos * Math.cos(turned);
    this.y = cos * Math.sin(turned);
    this.z = Math.sin(lat * RADIANS);
  }

  /** To the north pole; from there to a place on the equator. */
  private goToPole(): void {
    const isAtPole = Math.abs(this.startZ) > 1 - SAME_PLACE;
    this.x = isAtPole ? 1 : 0;
    this.y = 0;
    this.z = isAtPole ? 0 : 1;
  }

  /** Sets out towards the place last gone to. */
  private setOut(): void {
    const { startX, startY, startZ } = this;
    const along = startX * this.x + startY * this.y + startZ * this.z;
    const x = this.x - startX * along;
    const y = this.y - startY * along;
    const z = this.z - startZ * along;
    const length = Math.sqrt(x * x + y * y + z * z);
    this.aheadX = x / length;
    this.aheadY = y / length;
    this.aheadZ = z / length;
  }

  /** The seam is where the plane through it and the poles is met on its own side: y = 0, x below 0. */
  private findSeamShare(): number | undefined {
    const first = Math.atan2(-this.startY, this.aheadY);
    for (let half = -1; half <= 1; half++) {
      const share = (first + half * Math.PI) / this.angle;
      if (share <= SAME_PLACE || share >= 1 - SAME_PLACE) continue;
      this.goTo(share);
      if (this.x < -SAME_PLACE) return share;
    }
    return undefined;
  }
}

/** Returns the great circle between two places; `undefined` when they are the same. */
export function greatCircleBetween(from: LonLat, to: LonLat): GreatCircle | undefined {
  const circle = new GreatCircle();
  return circle.span(from[0], from[1], to[0], to[1]) ? circle : undefined;
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
