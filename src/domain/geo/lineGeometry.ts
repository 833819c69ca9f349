import { GreatCircle, type Stretch, stretchesOf } from "./greatCircle.ts";
import type { WorldBox } from "./outline.ts";
import type { WorldPoint } from "./projection.ts";
import { StretchTracer, type TakePoint } from "./traceStretch.ts";

/**
 * How far the kept points may leave the true line, in world units: a quarter of a pixel where the
 * whole world just fills a window 1,440 pixels wide. Closer views are refined while they are drawn.
 */
export const PART_TOLERANCE = 0.044;

/** A part that bends no more than so many tolerances is straight enough in its two halves. */
const BEND_OF_HALVES = 3;
/** Points for which there is room at first, a line. */
const USUAL_POINTS = 18;

/**
 * Many great circles, projected once, in flat arrays. A line is one path, or two where it crosses
 * the seam of the map.
 */
export interface LineGeometry {
  /** Longitude and latitude of the two ends of each line in turn, in degrees. */
  readonly ends: Float64Array;
  /** x and y of each point in turn, in world units. */
  readonly points: Float32Array;
  /** For each point its share (0 to 1) of the way along its line. */
  readonly shares: Float32Array;
  /** For each point how far the true line leaves the straight way to it, in world units. */
  readonly bends: Float32Array;
  /** x and y of the point of the true line halfway to each point from the one before. */
  readonly halfways: Float32Array;
  /** Number of the first point of each path, and at last the number of points. */
  readonly starts: Uint32Array;
  /** The line of each path; the paths of a line follow each other. */
  readonly lines: Uint32Array;
}

/** What is needed to find lines, and not to draw them. */
export type LinePlaces = Omit<LineGeometry, "halfways">;

/** Takes a path apart into connected runs of points, in world units. */
export interface PathPen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
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
  let points = new Float32Array(lineCount * USUAL_POINTS);
  let shares = new Float32Array((lineCount * USUAL_POINTS) / 2);
  let bends = new Float32Array(shares.length);
  let halfways = new Float32Array(points.length);
  let count = 0;
  const starts: number[] = [];
  const lines: number[] = [];
  const circle = new GreatCircle();
  const tracer = new StretchTracer(PART_TOLERANCE, (x, y, share, bend, halfwayX, halfwayY) => {
    if (count === shares.length) {
      const room = Math.max(32, 2 * count);
      points = enlarge(points, 2 * room);
      halfways = enlarge(halfways, 2 * room);
      shares = enlarge(shares, room);
      bends = enlarge(bends, room);
    }
    points[2 * count] = x;
    points[2 * count + 1] = y;
    halfways[2 * count] = halfwayX;
    halfways[2 * count + 1] = halfwayY;
    shares[count] = share;
    bends[count] = bend;
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
    shares: cut(shares, count),
    bends: cut(bends, count),
    halfways: cut(halfways, 2 * count),
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
 * Draws the parts of a path that may be seen with a pen, with as few points as the eye needs.
 * @param path number of the path in the geometry.
 * @param view.box what is seen, in world units; parts outside are left out.
 * @param view.tolerance how far the drawn line may be from the true one, in world units.
 * @param view.shares the part of the line that is drawn, as shares of its way. Default: all of it.
 */
export function drawPath(
  geometry: LineGeometry,
  path: number,
  view: { readonly box: WorldBox; readonly tolerance: number; readonly shares?: Stretch },
  pen: PathPen,
): void {
  const { points, shares, bends, halfways, starts } = geometry;
  const { box, tolerance, shares: limits } = view;
  const end = starts[path + 1] ?? 0;
  let refine: ((part: Stretch) => void) | undefined;
  let isPenDown = false;
  for (let point = (starts[path] ?? 0) + 1; point < end; point++) {
    let x1 = points[2 * point - 2] ?? 0;
    let y1 = points[2 * point - 1] ?? 0;
    let x2 = points[2 * point] ?? 0;
    let y2 = points[2 * point + 1] ?? 0;
    let from = shares[point - 1] ?? 0;
    let until = shares[point] ?? 0;
    if (limits && (from < limits.from || until > limits.until)) {
      const [start, length] = [from, until - from || 1];
      from = Math.max(from, limits.from);
      until = Math.min(until, limits.until);
      if (from >= until) {
        isPenDown = false;
        continue;
      }
      // Within a part the share of the way is near enough the share of the straight line.
      const [dx, dy] = [x2 - x1, y2 - y1];
      x2 = x1 + (dx * (until - start)) / length;
      y2 = y1 + (dy * (until - start)) / length;
      x1 += (dx * (from - start)) / length;
      y1 += (dy * (from - start)) / length;
    }
    const isOutside =
      (x1 < box.left && x2 < box.left) ||
      (x1 > box.right && x2 > box.right) ||
      (y1 < box.top && y2 < box.top) ||
      (y1 > box.bottom && y2 > box.bottom);
    if (isOutside) {
      isPenDown = false;
      continue;
    }
    if (!isPenDown) pen.moveTo(x1, y1);
    isPenDown = true;
    const bend = bends[point] ?? 0;
    const isWhole = from === shares[point - 1] && until === shares[point];
    if (bend <= tolerance || (isWhole && bend <= BEND_OF_HALVES * tolerance)) {
      if (bend > tolerance) pen.lineTo(halfways[2 * point] ?? 0, halfways[2 * point + 1] ?? 0);
      pen.lineTo(x2, y2);
      continue;
    }
    refine ??= createRefine(geometry.ends, geometry.lines[path] ?? 0, tolerance, (x, y) =>
      pen.lineTo(x, y),
    );
    refine({ from, until });
  }
}

/**
 * Returns the line to which a part belongs, and the distance from a point to the part in world
 * units; endless where the line is not wanted or the part is certainly out of reach.
 * @param part number of the point in which the part ends.
 * @param options.tolerance how exact the distance is, in world units.
 */
export function lineDistance(
  geometry: LinePlaces,
  part: number,
  { x, y }: WorldPoint,
  options: {
    readonly reach: number;
    readonly tolerance: number;
    readonly isWanted: (line: number) => boolean;
  },
): { readonly line: number; readonly distance: number } {
  const { points, shares, bends, starts, lines } = geometry;
  const path = pathOfPoint(starts, part);
  const line = lines[path] ?? 0;
  if (!options.isWanted(line)) return { line, distance: Number.POSITIVE_INFINITY };
  const before = part === starts[path] ? part : part - 1;
  let x1 = points[2 * before] ?? 0;
  let y1 = points[2 * before + 1] ?? 0;
  const rough = distanceToPart(x, y, x1, y1, points[2 * part] ?? 0, points[2 * part + 1] ?? 0);
  if ((bends[part] ?? 0) <= options.tolerance) return { line, distance: rough };
  if (rough > options.reach + PART_TOLERANCE) return { line, distance: Number.POSITIVE_INFINITY };
  let distance = Number.POSITIVE_INFINITY;
  const refine = createRefine(geometry.ends, line, options.tolerance, (x2, y2) => {
    distance = Math.min(distance, distanceToPart(x, y, x1, y1, x2, y2));
    x1 = x2;
    y1 = y2;
  });
  refine({ from: shares[before] ?? 0, until: shares[part] ?? 0 });
  return { line, distance };
}

/** Returns the number of the path to which a point belongs. */
function pathOfPoint(starts: Uint32Array, point: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= point) low = middle;
    else high = middle;
  }
  return low;
}

/** Returns the distance from the point x, y to the straight part between two others. */
export function distanceToPart(
  x: number,
  y: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  const offX = x - x1 - share * dx;
  const offY = y - y1 - share * dy;
  return Math.sqrt(offX * offX + offY * offY);
}

/** Returns what hands out the points of a part of a line after its start, as close as is asked for. */
function createRefine(ends: Float64Array, line: number, tolerance: number, take: TakePoint) {
  const circle = new GreatCircle();
  const tracer = new StretchTracer(tolerance, take);
  spanLine(circle, ends, line);
  return (part: Stretch) => tracer.refine(circle, part);
}

function spanLine(circle: GreatCircle, ends: Float64Array, line: number): boolean {
  const at = 4 * line;
  return circle.span(ends[at] ?? 0, ends[at + 1] ?? 0, ends[at + 2] ?? 0, ends[at + 3] ?? 0);
}
