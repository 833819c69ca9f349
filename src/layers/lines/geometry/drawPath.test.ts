import { describe, expect, it } from "vitest";
import { distanceToPart } from "../../../domain/geo/distanceToPart.ts";
import { lonLat } from "../../../domain/geo/lonLat.ts";
import type { WorldBox } from "../../../domain/geo/outline.ts";
import { traceGreatCircle } from "../../../domain/geo/traceGreatCircle.ts";
import { drawPath } from "./drawPath.ts";
import { createLineGeometry, type LineGeometry } from "./lineGeometry.ts";

const RABAT = [-6.83, 34.03] as const;
const LIMA = [-77.05, -12.05] as const;
const WELLINGTON = [174.78, -41.3] as const;
const SANTIAGO = [-70.65, -33.45] as const;
const TOKYO = [139.7, 35.7] as const;
const OSLO = [10.75, 59.9] as const;

const WORLD: WorldBox = { left: 0, top: 0, right: 256, bottom: 256 };

const lines = (...ends: readonly (readonly [number, number])[]) =>
  createLineGeometry(Float64Array.from(ends.flat()));

/** The runs of points that a pen draws for all paths, x and y in turn. */
function drawn(
  geometry: LineGeometry,
  tolerance: number,
  { box = WORLD, isExactOnly = false } = {},
): number[][] {
  const runs: number[][] = [];
  const pen = {
    moveTo: (x: number, y: number) => runs.push([x, y]),
    lineTo: (x: number, y: number) => runs.at(-1)?.push(x, y),
  };
  for (let path = 0; path < geometry.lines.length; path++) {
    drawPath(geometry, path, { box, tolerance, isExactOnly }, pen);
  }
  return runs;
}

/** Longest distance from the points of a fine path to a run of points. */
function furthest(fine: ArrayLike<number>, run: readonly number[]): number {
  let far = 0;
  for (let i = 0; i < fine.length; i += 2) {
    let near = Number.POSITIVE_INFINITY;
    for (let j = 2; j < run.length; j += 2) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = run.slice(j - 2, j + 2);
      near = Math.min(near, distanceToPart(fine[i] ?? 0, fine[i + 1] ?? 0, x1, y1, x2, y2));
    }
    far = Math.max(far, near);
  }
  return far;
}

describe("paths of many lines", () => {
  it.each([
    ["Rabat–Lima", RABAT, LIMA],
    ["Tokyo–Oslo, over the far north", TOKYO, OSLO],
    ["Rabat–Tokyo", RABAT, TOKYO],
  ])("lie where single lines lie, at every closeness: %s", (_, from, to) => {
    const [fine] = traceGreatCircle(lonLat(from[0], from[1]), lonLat(to[0], to[1]));
    const geometry = lines(from, to);
    for (const tolerance of [0.05, 0.02, 0.01, 0.002]) {
      const [run = [], ...more] = drawn(geometry, tolerance);
      expect(more).toEqual([]);
      expect(furthest(fine ?? [], run)).toBeLessThan(Math.max(tolerance, 0.004) * 1.5);
    }
  });

  it("have few points from afar and more from near", () => {
    const geometry = lines(RABAT, TOKYO);
    const [far, near] = [drawn(geometry, 0.05), drawn(geometry, 0.002)].map(
      (runs) => runs.flat().length / 2,
    );
    expect(far).toBeLessThan(36);
    expect(near).toBeGreaterThan(2 * (far ?? 0));
  });

  it("are drawn only where they are seen", () => {
    const geometry = lines(RABAT, LIMA);
    const [whole = []] = drawn(geometry, 0.05);
    const [x = 0, y = 0] = whole;
    const box = { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 };
    const [run = []] = drawn(geometry, 0.05, { box });
    expect(run.slice(0, 4)).toEqual(whole.slice(0, 4));
    expect(run.length).toBeLessThan(whole.length / 2);
    expect(drawn(geometry, 0.05, { box: { left: 0, top: 0, right: 5, bottom: 5 } })).toEqual([]);
  });
});

describe("what no parabola is good enough for", () => {
  it("is nothing from afar, and all of the line from near", () => {
    const geometry = lines(RABAT, LIMA);
    expect(drawn(geometry, 0.05, { isExactOnly: true })).toEqual([]);
    expect(drawn(geometry, 0.002, { isExactOnly: true })).toEqual(drawn(geometry, 0.002));
  });

  it("is a part of a line in between", () => {
    const geometry = lines(RABAT, TOKYO);
    const all = drawn(geometry, 0.02).flat().length;
    const exact = drawn(geometry, 0.02, { isExactOnly: true }).flat().length;
    expect(exact).toBeGreaterThan(0);
    expect(exact).toBeLessThan(all);
  });
});

describe("a half of a line", () => {
  const half = (
    geometry: LineGeometry,
    shares: { from: number; until: number },
    tolerance: number,
  ) => {
    const runs: number[][] = [];
    const pen = {
      moveTo: (x: number, y: number) => runs.push([x, y]),
      lineTo: (x: number, y: number) => runs.at(-1)?.push(x, y),
    };
    for (let path = 0; path < geometry.lines.length; path++) {
      drawPath(geometry, path, { box: WORLD, tolerance, shares }, pen);
    }
    return runs;
  };

  it.each([1, 0.001])("ends where the other one begins, at a tolerance of %s", (tolerance) => {
    const geometry = lines(OSLO, TOKYO);
    const [first] = half(geometry, { from: 0, until: 0.5 }, tolerance);
    const [second] = half(geometry, { from: 0.5, until: 1 }, tolerance);
    const [whole] = drawn(geometry, tolerance);
    expect(first?.slice(0, 2)).toEqual(whole?.slice(0, 2));
    expect(second?.slice(-2)).toEqual(whole?.slice(-2));
    const [x1 = 0, y1 = 0] = first?.slice(-2) ?? [];
    const [x2 = 0, y2 = 0] = second?.slice(0, 2) ?? [];
    expect(Math.hypot(x2 - x1, y2 - y1)).toBeLessThan(0.05);
  });

  it("lies with its own party where the seam cuts the line", () => {
    const geometry = lines(SANTIAGO, WELLINGTON);
    const [first, ...rest] = half(geometry, { from: 0, until: 0.3 }, 1);
    expect(first?.slice(0, 2)).toEqual(drawn(geometry, 1)[0]?.slice(0, 2));
    expect(rest).toEqual([]);
  });
});
