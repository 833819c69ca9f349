import { GreatCircle, stretchesOf } from "../../../domain/geo/greatCircle.ts";
import { CurveTracer } from "./traceCurves.ts";

/**
 * How far the kept parabolas may leave the true line, in world units: an eighth of a pixel where the
 * whole world just fills a window 1,440 pixels wide. Closer views take the true line where they need it.
 */
export const CURVE_TOLERANCE = 0.022;

/** A parabola is good enough where it uses up at most so much of a tolerance. */
export const MOST_ERROR = 0.75;

/** Points for which there is room at first, a line. */
const USUAL_POINTS = 6;

/**
 * Many great circles, projected once, in flat arrays. A line is one path, or two where it crosses
 * the seam of the map; each point of a path but the first ends a part of it, a parabola.
 */
export interface LineGeometry {
  /** Longitude and latitude of the two ends of each line in turn, in degrees. */
  readonly ends: Float64Array;
  /** x and y of each point in turn, in world units. */
  readonly points: Float32Array;
  /** x and y of the point of the true line halfway to each point from the one before. */
  readonly halfways: Float32Array;
  /** For each point its share (0 to 1) of the way along its line. */
  readonly shares: Float32Array;
  /**
   * For each point how far the parabola to it may leave the true line, in world units. Within a fifth
   * of a degree of a pole, which the map tears apart, it may be more; of the lines between the 200
   * parties none exceeds it.
   */
  readonly errors: Float32Array;
  /** Number of the first point of each path, and at last the number of points. */
  readonly starts: Uint32Array;
  /** The line of each path; the paths of a line follow each other. */
  readonly lines: Uint32Array;
}

/**
 * Returns the lines between places as they lie on the flat map. A line between equal places has no
 * path.
 * @param ends longitude and latitude, in degrees, of both ends of each line: four numbers a line.
 * @param isWanted whether a line is projected; the others have no path. Default: all are.
 */
export function createLineGeometry(
  ends: Float64Array,
  isWanted: (line: number) => boolean = () => true,
): LineGeometry {
  const lineCount = ends.length / 4;
  let points = new Float32Array(2 * lineCount * USUAL_POINTS);
  let halfways = new Float32Array(points.length);
  let shares = new Float32Array(lineCount * USUAL_POINTS);
  let errors = new Float32Array(shares.length);
  let count = 0;
  const starts: number[] = [];
  const lines: number[] = [];
  const circle = new GreatCircle();
  const tracer = new CurveTracer(CURVE_TOLERANCE, (x, y, share, halfwayX, halfwayY, error) => {
    if (count === shares.length) {
      const room = Math.max(32, 2 * count);
      points = enlarge(points, 2 * room);
      halfways = enlarge(halfways, 2 * room);
      shares = enlarge(shares, room);
      errors = enlarge(errors, room);
    }
    points[2 * count] = x;
    points[2 * count + 1] = y;
    halfways[2 * count] = halfwayX;
    halfways[2 * count + 1] = halfwayY;
    shares[count] = share;
    errors[count] = error;
    count++;
  });
  for (let line = 0; line < lineCount; line++) {
    if (!isWanted(line) || !spanLine(circle, ends, line)) continue;
    for (const stretch of stretchesOf(circle)) {
      starts.push(count);
      lines.push(line);
      tracer.trace(circle, stretch);
    }
  }
  starts.push(count);
  return {
    ends,
    points: cut(points, 2 * count),
    halfways: cut(halfways, 2 * count),
    shares: cut(shares, count),
    errors: cut(errors, count),
    starts: Uint32Array.from(starts),
    lines: Uint32Array.from(lines),
  };
}

function enlarge(values: Float32Array<ArrayBuffer>, length: number): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(length);
  larger.set(values);
  return larger;
}

/** Returns the first of the values: without a copy where most of the room is used. */
function cut(values: Float32Array<ArrayBuffer>, length: number): Float32Array<ArrayBuffer> {
  return 2 * length < values.length ? values.slice(0, length) : values.subarray(0, length);
}

/**
 * Makes a great circle span the line between two of the given ends.
 * @returns whether there is a line.
 */
export function spanLine(circle: GreatCircle, ends: Float64Array, line: number): boolean {
  const at = 4 * line;
  return circle.span(ends[at] ?? 0, ends[at + 1] ?? 0, ends[at + 2] ?? 0, ends[at + 3] ?? 0);
}
