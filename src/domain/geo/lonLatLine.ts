import type { LonLatTuple } from "../dataset.ts";
import { type GreatCircle, greatCircleBetween } from "./greatCircle.ts";
import { type LonLat, wrapLongitude } from "./lonLat.ts";
import { CENTRAL_MERIDIAN } from "./projection.ts";

/** Points are not further apart than this, in radians (8°). */
const LONGEST_PART = (8 * Math.PI) / 180;
/** How far the line may leave the straight way between two points, in degrees on a flat map. */
const TOLERANCE = 0.15;
/** Parts are halved at most this often. */
const MOST_HALVINGS = 14;
/** Decimals of a degree: a hundred metres. */
const DECIMALS = 3;
/** Nearer than this to a pole, in degrees, a line that turns round there goes over it. */
const POLE_REACH = 0.1;
/** Degrees by which sines and cosines may miss. */
const ROUNDING = 1e-9;

/** A point whose longitude counts on beyond 180 degrees, so that a line has no jumps. */
interface TracedPoint {
  readonly share: number;
  readonly lon: number;
  readonly lat: number;
}

/**
 * Returns the great circle between two places as longitude and latitude in degrees, for files in
 * WGS84. A line over the antimeridian is cut at 180° into parts that end and begin there (RFC 7946,
 * §3.1.9), one over a pole at the pole. Empty when the places are the same.
 */
export function traceLonLat(from: LonLat, to: LonLat): LonLatTuple[][] {
  const circle = greatCircleBetween(from, to);
  if (!circle) return [];
  return cutAtPoles(tracePoints(circle, from))
    .flatMap(cutAtAntimeridian)
    .map((part) => part.map(roundPoint).filter(isNew))
    .filter((part) => part.length > 1);
}

function tracePoints(circle: GreatCircle, from: LonLat): TracedPoint[] {
  const parts = Math.max(1, Math.ceil(circle.angle / LONGEST_PART));
  const start = { share: 0, lon: snapToEdge(from[0]), lat: from[1] };
  const points: TracedPoint[] = [start];
  let last: TracedPoint = start;
  for (let part = 1; part <= parts; part++) {
    const end = pointAt(circle, part / parts, last.lon);
    points.push(...pointsBetween(circle, last, end, MOST_HALVINGS));
    last = points.at(-1) ?? end;
  }
  return points;
}

/** Returns what is needed between two points, and the second one. */
function pointsBetween(
  circle: GreatCircle,
  one: TracedPoint,
  other: TracedPoint,
  halvings: number,
): TracedPoint[] {
  const middle = pointAt(circle, (one.share + other.share) / 2, one.lon);
  const end = pointAt(circle, other.share, middle.lon);
  const bend = Math.hypot(
    middle.lon - (one.lon + end.lon) / 2,
    middle.lat - (one.lat + end.lat) / 2,
  );
  if (bend <= TOLERANCE || halvings === 0) return [end];
  const before = pointsBetween(circle, one, middle, halvings - 1);
  const after = pointsBetween(circle, before.at(-1) ?? middle, end, halvings - 1);
  return [...before, ...after];
}

/** @param near a longitude of which the point's is less than half a turn away */
function pointAt(circle: GreatCircle, share: number, near: number): TracedPoint {
  circle.goTo(share);
  const { x, y, z } = circle;
  const lat = (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI;
  const own = (Math.atan2(y, x) * 180) / Math.PI + CENTRAL_MERIDIAN;
  return { share, lon: snapToEdge(own + 360 * Math.round((near - own) / 360)), lat };
}

/** Where a line turns to another meridian at a pole, both parts end in the pole. */
function cutAtPoles(points: readonly TracedPoint[]): TracedPoint[][] {
  const parts: TracedPoint[][] = [[]];
  let before: TracedPoint | undefined;
  for (const point of points) {
    const isTurn =
      before !== undefined &&
      Math.abs(point.lon - before.lon) > 90 &&
      Math.max(Math.abs(point.lat), Math.abs(before.lat)) > 90 - POLE_REACH;
    if (before && isTurn) {
      const lat = 90 * Math.sign(point.lat);
      parts.at(-1)?.push({ ...before, lat });
      parts.push([{ ...point, lat }]);
    }
    parts.at(-1)?.push(point);
    before = point;
  }
  return parts;
}

/** Number of the turn of the globe in which a longitude lies. */
const turnOf = (lon: number) => Math.floor((lon + 180) / 360);
const isOnEdge = (lon: number) => (lon + 180) % 360 === 0;

function cutAtAntimeridian(points: readonly TracedPoint[]): LonLatTuple[][] {
  let part: LonLatTuple[] = [];
  const parts = [part];
  const cut = (lat: number, from: number, to: number) => {
    part.push([from, lat]);
    part = [[to, lat]];
    parts.push(part);
  };
  for (const [index, point] of points.entries()) {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (isOnEdge(point.lon)) {
      const from = sideOf(point.lon, before?.lon) ?? part.at(-1)?.[0];
      const to = sideOf(point.lon, after?.lon) ?? from ?? 180;
      if (from !== undefined && from !== to) cut(point.lat, from, to);
      else part.push([to, point.lat]);
      continue;
    }
    if (before && !isOnEdge(before.lon) && turnOf(before.lon) !== turnOf(point.lon)) {
      const edge = 360 * Math.max(turnOf(before.lon), turnOf(point.lon)) - 180;
      const share = (edge - before.lon) / (point.lon - before.lon);
      const side = sideOf(edge, before.lon) ?? 180;
      cut(before.lat + share * (point.lat - before.lat), side, -side);
    }
    part.push([wrapLongitude(point.lon), point.lat]);
  }
  return parts;
}

/** The antimeridian is 180° to those west of it and -180° to those east of it. */
function sideOf(edge: number, neighbour: number | undefined): 180 | -180 | undefined {
  if (neighbour === undefined || neighbour === edge) return undefined;
  return neighbour < edge ? 180 : -180;
}

/** Returns the antimeridian for a longitude that is there but for a rounding error. */
function snapToEdge(lon: number): number {
  const edge = 360 * Math.round((lon - 180) / 360) + 180;
  return Math.abs(lon - edge) < ROUNDING ? edge : lon;
}

function roundPoint([lon, lat]: LonLatTuple): LonLatTuple {
  return [Number(lon.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}

function isNew([lon, lat]: LonLatTuple, index: number, points: readonly LonLatTuple[]): boolean {
  const before = points[index - 1];
  return !before || before[0] !== lon || before[1] !== lat;
}
