import { describe, expect, it } from "vitest";
import { lonLat } from "./lonLat.ts";
import { projectLonLat, projectTurned, unprojectWorldPoint } from "./projection.ts";
import { traceGreatCircle, type WorldPath } from "./traceGreatCircle.ts";

const suva = lonLat(178.45, -18.13);
const apia = lonLat(-171.77, -13.83);
const moscow = lonLat(37.6, 55.75);
const washington = lonLat(-77.04, 38.9);
const wellington = lonLat(174.78, -41.3);
const santiago = lonLat(-70.65, -33.45);
const rabat = lonLat(-6.83, 34.03);
const lima = lonLat(-77.05, -12.05);
const tokyo = lonLat(139.7, 35.7);

function firstPoint(path: WorldPath | undefined) {
  return { x: path?.[0] ?? Number.NaN, y: path?.[1] ?? Number.NaN };
}

function lastPoint(path: WorldPath | undefined) {
  return { x: path?.at(-2) ?? Number.NaN, y: path?.at(-1) ?? Number.NaN };
}

/** Longest step between neighbouring points, in world units. */
function longestStep(path: WorldPath): number {
  let longest = 0;
  for (let i = 2; i < path.length; i += 2) {
    const step = Math.hypot(
      (path[i] ?? 0) - (path[i - 2] ?? 0),
      (path[i + 1] ?? 0) - (path[i - 1] ?? 0),
    );
    longest = Math.max(longest, step);
  }
  return longest;
}

describe("traceGreatCircle", () => {
  it("starts and ends exactly at the two places", () => {
    const [path, ...more] = traceGreatCircle(rabat, lima);
    expect(more).toEqual([]);
    expect(firstPoint(path).x).toBeCloseTo(projectLonLat(rabat).x, 9);
    expect(lastPoint(path).y).toBeCloseTo(projectLonLat(lima).y, 9);
  });

  it("passes through the point half way along the great circle", () => {
    const paths = traceGreatCircle(lonLat(-20, 60), lonLat(42, 60));
    const ys = Array.from(paths[0] ?? []).filter((_, i) => i % 2 === 1);
    const top = unprojectWorldPoint({ x: 128, y: Math.min(...ys) });
    expect(top[0]).toBeCloseTo(11, 5);
    // tan(lat) = tan(60°) / cos(31°), by Napier's rules.
    expect(top[1]).toBeCloseTo(
      (Math.atan(Math.tan(Math.PI / 3) / Math.cos((31 * Math.PI) / 180)) * 180) / Math.PI,
      3,
    );
  });

  it("keeps Fiji and Samoa together across 180°, where the map has no seam", () => {
    const paths = traceGreatCircle(suva, apia);
    expect(paths).toHaveLength(1);
    expect(longestStep(paths[0] as WorldPath)).toBeLessThan(2);
  });

  it("keeps the line from Russia to the United States off the seam", () => {
    expect(traceGreatCircle(moscow, washington)).toHaveLength(1);
  });

  it("splits New Zealand–Chile at the seam, both ends at the same height on the edge", () => {
    const paths = traceGreatCircle(wellington, santiago);
    expect(paths).toHaveLength(2);
    const end = lastPoint(paths[0]);
    const start = firstPoint(paths[1]);
    expect(end.y).toBeCloseTo(start.y, 6);
    expect(end.x).toBeGreaterThan(start.x);
    const lat = unprojectWorldPoint(end)[1];
    expect(end.x).toBeCloseTo(projectTurned(180, lat).x, 6);
    for (const path of paths) expect(longestStep(path)).toBeLessThan(20);
  });

  it("gives the reversed line with the ends exchanged", () => {
    const there = traceGreatCircle(tokyo, washington);
    const back = traceGreatCircle(washington, tokyo);
    expect(back).toHaveLength(there.length);
    expect(firstPoint(there[0]).x).toBeCloseTo(lastPoint(back.at(-1)).x, 9);
  });

  it("runs along the top of the map when it goes over the pole", () => {
    const paths = traceGreatCircle(lonLat(11, 70), lonLat(-169.5, 70));
    const points = paths.flatMap((path) => Array.from(path));
    expect(points.every(Number.isFinite)).toBe(true);
    expect(Math.min(...points.filter((_, i) => i % 2 === 1))).toBeCloseTo(
      projectTurned(0, 90).y,
      1,
    );
  });

  it("starts at a pole without a NaN", () => {
    const [path] = traceGreatCircle(lonLat(0, 90), lima);
    expect(Array.from(path ?? []).every(Number.isFinite)).toBe(true);
    expect(lastPoint(path).x).toBeCloseTo(projectLonLat(lima).x, 6);
  });

  it("takes the way over the north pole between opposite places", () => {
    const paths = traceGreatCircle(lonLat(0, 10), lonLat(180, -10));
    const points = paths.flatMap((path) => Array.from(path));
    expect(points.every(Number.isFinite)).toBe(true);
    expect(Math.min(...points.filter((_, i) => i % 2 === 1))).toBeCloseTo(
      projectTurned(0, 90).y,
      1,
    );
  });

  it("draws nothing between equal points", () => {
    expect(traceGreatCircle(lima, lima)).toEqual([]);
    expect(traceGreatCircle(lonLat(180, 5), lonLat(-180, 5))).toEqual([]);
  });

  it("does not flicker between the edges along the seam itself", () => {
    const paths = traceGreatCircle(lonLat(-169, 10), lonLat(-169, 50));
    expect(paths).toHaveLength(1);
    expect(longestStep(paths[0] as WorldPath)).toBeLessThan(20);
  });
});
