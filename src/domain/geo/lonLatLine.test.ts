import { geoDistance } from "d3-geo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LonLatTuple } from "../dataset.ts";
import { lonLat } from "./lonLat.ts";
import { traceLonLat } from "./lonLatLine.ts";

const SUVA = lonLat(178.44, -18.14);
const APIA = lonLat(-171.77, -13.83);
const DEGREE = Math.PI / 180;

const tuple = ([lon, lat]: LonLatTuple): [number, number] => [lon, lat];

/** How much longer the way from one place to another is over a third one, in degrees. */
function detour(over: LonLatTuple, from: LonLatTuple, to: LonLatTuple): number {
  const distance = (one: LonLatTuple, other: LonLatTuple) => geoDistance(tuple(one), tuple(other));
  return (distance(from, over) + distance(over, to) - distance(from, to)) / DEGREE;
}

describe("a great circle in longitude and latitude", () => {
  it("is one part with its ends where it starts and ends", () => {
    const [part, ...others] = traceLonLat(lonLat(-6.83, 34.03), lonLat(-77.05, -12.05));
    expect(others).toEqual([]);
    expect(part?.[0]).toEqual([-6.83, 34.03]);
    expect(part?.at(-1)).toEqual([-77.05, -12.05]);
    expect(part?.length).toBeGreaterThan(8);
  });

  it("is cut at 180°, not at the seam of the map", () => {
    const parts = traceLonLat(SUVA, APIA);
    expect(parts).toHaveLength(2);
    expect(parts[0]?.at(-1)?.[0]).toBe(180);
    expect(parts[1]?.[0]?.[0]).toBe(-180);
    expect(parts[0]?.at(-1)?.[1]).toBe(parts[1]?.[0]?.[1]);
    // Apia to Honolulu crosses 169° W and stays whole.
    expect(traceLonLat(APIA, lonLat(-157.86, 21.3))).toHaveLength(1);
  });

  it("is cut the other way round from east to west", () => {
    const parts = traceLonLat(APIA, SUVA);
    expect(parts[0]?.at(-1)?.[0]).toBe(-180);
    expect(parts[1]?.[0]?.[0]).toBe(180);
  });

  it("goes over the pole in two parts that end there", () => {
    const parts = traceLonLat(lonLat(10, 80), lonLat(-170, 70));
    expect(parts.map((part) => [part[0], part.at(-1)])).toEqual([
      [
        [10, 80],
        [10, 90],
      ],
      [
        [-170, 90],
        [-170, 70],
      ],
    ]);
  });

  it("ends on the antimeridian without an empty part", () => {
    expect(traceLonLat(lonLat(170, 0), lonLat(-180, 0))).toHaveLength(1);
    expect(traceLonLat(lonLat(-170, 0), lonLat(180, 0))).toHaveLength(1);
    expect(traceLonLat(lonLat(180, 0), lonLat(-170, 0))).toHaveLength(1);
    expect(traceLonLat(lonLat(180, 0), lonLat(170, 0))).toEqual([
      [
        [180, 0],
        [175, 0],
        [170, 0],
      ],
    ]);
  });

  it("is nothing between equal places, and one of the shortest ways between opposite ones", () => {
    expect(traceLonLat(SUVA, SUVA)).toEqual([]);
    expect(traceLonLat(lonLat(0, 0), lonLat(180, 0)).flat()).toContainEqual([0, 90]);
  });

  it("stays on the globe and on the circle, without a jump inside a part", () => {
    const place = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (from, to) => {
        fc.pre(geoDistance(from, to) > 0.01 && geoDistance(from, to) < Math.PI - 0.05);
        for (const part of traceLonLat(lonLat(...from), lonLat(...to))) {
          for (const [index, point] of part.entries()) {
            expect(Math.abs(point[0])).toBeLessThanOrEqual(180);
            expect(detour(point, from, to)).toBeLessThan(0.05);
            const before = part[index - 1];
            if (before) expect(Math.abs(before[0] - point[0])).toBeLessThan(180);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
