import { GreatCircle, type Stretch } from "../../../domain/geo/greatCircle.ts";
import type { WorldBox } from "../../../domain/geo/outline.ts";
import { StretchTracer } from "../../../domain/geo/traceStretch.ts";
import { type LineGeometry, MOST_ERROR, spanLine } from "./lineGeometry.ts";
import { PartCurve } from "./partCurve.ts";

/** Where the true line is drawn it is done in pieces that leave the straight way no further, in world units. */
const PIECE_BEND = 0.044;

/** Takes a path apart into connected runs of points, in world units. */
export interface PathPen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

/** What is drawn of a path. */
export interface PathView {
  /** What is seen, in world units; parts outside are left out. */
  readonly box: WorldBox;
  /** How far the drawn line may be from the true one, in world units. */
  readonly tolerance: number;
  /** The part of the line that is drawn, as shares of its way. Default: all of it. */
  readonly shares?: Stretch;
  /** Whether parts for which a parabola is good enough are left out. Default: they are not. */
  readonly isExactOnly?: boolean;
}

/** Used by one path after the other. */
const curve = new PartCurve();

/**
 * Draws the parts of a path that may be seen with a pen, with as few points as the eye needs.
 * @param path number of the path in the geometry.
 */
export function drawPath(
  geometry: LineGeometry,
  path: number,
  { box, tolerance, shares: limits, isExactOnly = false }: PathView,
  pen: PathPen,
): void {
  const { shares, errors, starts } = geometry;
  const end = starts[path + 1] ?? 0;
  let exact: ExactPen | undefined;
  let isPenDown = false;
  for (let part = (starts[path] ?? 0) + 1; part < end; part++) {
    let from = 0;
    let until = 1;
    if (limits) {
      const start = shares[part - 1] ?? 0;
      const length = (shares[part] ?? 0) - start || 1;
      from = Math.max(0, (limits.from - start) / length);
      until = Math.min(1, (limits.until - start) / length);
    }
    curve.open(geometry, part);
    if (from >= until || curve.isBeside(box)) {
      isPenDown = false;
      continue;
    }
    const error = errors[part] as number;
    if (error > MOST_ERROR * tolerance) {
      exact ??= new ExactPen(geometry, path, { box, tolerance }, pen);
      isPenDown = exact.draw(part, { from, until }, isPenDown);
      continue;
    }
    if (isExactOnly) {
      isPenDown = false;
      continue;
    }
    if (!isPenDown) {
      curve.goTo(from);
      pen.moveTo(curve.x, curve.y);
    }
    isPenDown = true;
    const share = until - from;
    const pieces = curve.countPieces(tolerance - error, share);
    for (let piece = 1; piece <= pieces; piece++) {
      curve.goTo(piece === pieces ? until : from + (share * piece) / pieces);
      pen.lineTo(curve.x, curve.y);
    }
  }
}

/** Draws parts of a path as the true line runs, for views that are closer than its parabolas allow. */
class ExactPen {
  private readonly geometry: LineGeometry;
  private readonly view: PathView;
  private readonly circle = new GreatCircle();
  private readonly tracer: StretchTracer;
  private isDown: boolean;

  constructor(geometry: LineGeometry, path: number, view: PathView, pen: PathPen) {
    this.geometry = geometry;
    this.view = view;
    this.isDown = false;
    spanLine(this.circle, geometry.ends, geometry.lines[path] ?? 0);
    this.tracer = new StretchTracer(view.tolerance, (x, y) => {
      if (this.isDown) pen.lineTo(x, y);
      else pen.moveTo(x, y);
      this.isDown = true;
    });
  }

  /**
   * Draws some of the part that the curve holds.
   * @param range shares of the part.
   * @returns whether the pen is still down.
   */
  draw(part: number, range: Stretch, isDown: boolean): boolean {
    const { shares, errors } = this.geometry;
    const start = shares[part - 1] ?? 0;
    const length = (shares[part] ?? 0) - start;
    const pieces = curve.countPieces(PIECE_BEND, range.until - range.from);
    const step = (range.until - range.from) / pieces;
    const reach = PIECE_BEND + (errors[part] ?? 0);
    this.isDown = isDown;
    curve.goTo(range.from);
    for (let piece = 0; piece < pieces; piece++) {
      const { x, y } = curve;
      const from = range.from + piece * step;
      const until = from + step;
      curve.goTo(until);
      if (isBeside(this.view.box, reach, x, y, curve.x, curve.y)) {
        this.isDown = false;
        continue;
      }
      const stretch = { from: start + from * length, until: start + until * length };
      this.tracer.refine(this.circle, stretch, !this.isDown);
    }
    return this.isDown;
  }
}

/** Whether a straight piece lies beside a box, further than a reach. */
function isBeside(
  { left, top, right, bottom }: WorldBox,
  reach: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): boolean {
  return (
    Math.max(x1, x2) < left - reach ||
    Math.min(x1, x2) > right + reach ||
    Math.max(y1, y2) < top - reach ||
    Math.min(y1, y2) > bottom + reach
  );
}
