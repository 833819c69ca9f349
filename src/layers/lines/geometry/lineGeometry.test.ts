import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GreatCircle } from "../../../domain/geo/greatCircle.ts";
import { projectVector } from "../../../domain/geo/traceStretch.ts";
import { createLineGeometry, type LineGeometry, spanLine } from "./lineGeometry.ts";
import { PartCurve } from "./partCurve.ts";

const RABAT = [-6.83, 34.03] as const;
const LIMA = [-77.05, -12.05] as const;
const WELLINGTON = [174.78, -41.3] as const;
const SANTIAGO = [-70.65, -33.45] as const;

const lines = (...ends: readonly (readonly [number, number])[]) =>
  createLineGeometry(Float64Array.from(ends.flat()));

/** The longest way from points of the true line to the curve of a part, in world units. */
function missBy(geometry: LineGeometry, path: number, part: number): number {
  const circle = new GreatCircle();
  spanLine(circle, geometry.ends, geometry.lines[path] ?? 0);
  const curve = new PartCurve();
  curve.open(geometry, part);
  const [from = 0, until = 0] = geometry.shares.slice(part - 1, part + 1);
  circle.goTo((from + until) / 2);
  const side = circle.y < 0 ? -1 : 1;
  const point = { x: 0, y: 0 };
  let furthest = 0;
  for (let step = 1; step < 16; step++) {
    circle.goTo(from + ((until - from) * step) / 16);
    projectVector(circle.x, circle.y, circle.z, side, point);
    let nearest = Number.POSITIVE_INFINITY;
    for (let near = -24; near <= 24; near++) {
      curve.goTo(Math.min(1, Math.max(0, step / 16 + near / 512)));
      nearest = Math.min(nearest, Math.hypot(curve.x - point.x, curve.y - point.y));
    }
    furthest = Math.max(furthest, nearest);
  }
  return furthest;
}

/** Whether the great circle through two places, all the way round, passes within a degree of a pole. */
function isNearPole(from: readonly [number, number], to: readonly [number, number]): boolean {
  const [circle, other] = [new GreatCircle(), new GreatCircle()];
  const isLine = circle.span(...from, ...to) && other.span(...from, ...to);
  if (!isLine) return true;
  circle.goTo(0);
  other.goTo(0.5);
  // Of the unit vector at a right angle to both, which points to the side of the way.
  const across = circle.x * other.y - circle.y * other.x;
  return Math.abs(across) / Math.sin(circle.angle / 2) < Math.sin(Math.PI / 180);
}

describe("createLineGeometry", () => {
  it("has curves that leave the true lines no further than it says", () => {
    const anyPlace = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(anyPlace, anyPlace, (from, to) => {
        // The map tears the poles apart, and with them a line that nearly meets one.
        fc.pre(!isNearPole(from, to));
        const geometry = lines(from, to);
        for (let path = 0; path < geometry.lines.length; path++) {
          const end = geometry.starts[path + 1] ?? 0;
          for (let part = (geometry.starts[path] ?? 0) + 1; part < end; part++) {
            const error = geometry.errors[part] ?? 0;
            // The error is told from two points: elsewhere it may be twice as large.
            expect(missBy(geometry, path, part)).toBeLessThan(2 * error + 0.006);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("has few curves a line, most of them good for views that are much closer", () => {
    const geometry = lines(RABAT, LIMA, SANTIAGO, RABAT);
    expect(geometry.shares.length).toBeLessThan(14);
    expect(Math.max(...geometry.errors)).toBeLessThan(0.022);
  });

  it("has two paths where the seam cuts a line, and none between equal places", () => {
    const geometry = lines(RABAT, RABAT, WELLINGTON, SANTIAGO, RABAT, LIMA);
    expect([...geometry.lines]).toEqual([1, 1, 2]);
    expect(geometry.starts).toHaveLength(4);
    expect(geometry.starts[3]).toBe(geometry.shares.length);
  });

  it("has no path where there is no line", () => {
    const geometry = createLineGeometry(new Float64Array());
    expect([...geometry.starts]).toEqual([0]);
    expect(geometry.points).toHaveLength(0);
  });
});
