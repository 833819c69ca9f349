import { geoEqualEarthRaw } from "d3-geo";
import { type LonLat, lonLat, wrapLongitude } from "./lonLat.ts";

/** Longitude in the middle of the map, degrees east; it puts the seam, at 169° W, through the Bering Sea. */
export const CENTRAL_MERIDIAN = 11;
/** Width of the whole world at zoom 0 in pixels, the measure of "world units". */
export const WORLD_WIDTH = 256;

/** A point of the flat map in world units: pixels at zoom 0, x to the right, y downwards. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

const RADIANS = Math.PI / 180;
// @types/d3-geo does not tell that raw projections can be inverted.
const equalEarth = geoEqualEarthRaw as typeof geoEqualEarthRaw & {
  invert(x: number, y: number): [lambda: number, phi: number];
};
/** Coefficients of Equal Earth (Šavrič, Patterson and Jenny 2018, equation 5). */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const X_MAX = equalEarth(Math.PI, 0)[0];
const Y_MAX = equalEarth(0, Math.PI / 2)[1];
const UNIT = WORLD_WIDTH / (2 * X_MAX);

/** Top and bottom of the world in world units: the poles are lines at these heights. */
export const WORLD_TOP = WORLD_WIDTH / 2 - Y_MAX * UNIT;
export const WORLD_BOTTOM = WORLD_WIDTH / 2 + Y_MAX * UNIT;

/** Returns the longitude relative to the central meridian, in [-180, 180] degrees. */
export function turnToCentre(lon: number): number {
  return wrapLongitude(lon - CENTRAL_MERIDIAN);
}

/**
 * Returns the point of the map for a turned longitude (relative to the central meridian, degrees
 * in [-180, 180]) and a latitude (degrees). Equal Earth projection by Šavrič, Patterson and Jenny
 * (2018), equal in area.
 */
export function projectTurned(turnedLon: number, lat: number): WorldPoint {
  const [x, y] = equalEarth(turnedLon * RADIANS, lat * RADIANS);
  return { x: WORLD_WIDTH / 2 + x * UNIT, y: WORLD_WIDTH / 2 - y * UNIT };
}

/**
 * Sets a point of the map from a turned longitude in radians and the sine of a latitude, as points on
 * the unit sphere have it: the same projection without the way over the latitude, and without a new
 * object for each of thousands of points.
 */
export function projectRadians(
  turnedLon: number,
  sinLat: number,
  point: { x: number; y: number },
): void {
  const sin = (Math.sqrt(3) / 2) * Math.min(1, Math.max(-1, sinLat));
  const theta = Math.asin(sin);
  const square = theta * theta;
  const sixth = square * square * square;
  const slope = A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
  const x = (turnedLon * Math.sqrt(1 - sin * sin)) / ((Math.sqrt(3) / 2) * slope);
  const y = theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
  point.x = WORLD_WIDTH / 2 + x * UNIT;
  point.y = WORLD_WIDTH / 2 - y * UNIT;
}

/** Returns the point of the map, in world units, at which a place is drawn. */
export function projectLonLat([lon, lat]: LonLat): WorldPoint {
  return projectTurned(turnToCentre(lon), lat);
}

/**
 * Returns the place drawn at a point of the map. Points outside the globe give the nearest place
 * on its edge in the same row, so that the answer is never NaN.
 */
export function unprojectWorldPoint({ x, y }: WorldPoint): LonLat {
  const rawY = clamp((WORLD_WIDTH / 2 - y) / UNIT, -Y_MAX, Y_MAX);
  const [lambda, phi] = equalEarth.invert((x - WORLD_WIDTH / 2) / UNIT, rawY);
  const turned = clamp(lambda / RADIANS, -180, 180);
  return lonLat(turned + CENTRAL_MERIDIAN, clamp(phi / RADIANS, -90, 90));
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, value));
}
