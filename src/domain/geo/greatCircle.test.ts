import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm } from "./greatCircle.ts";
import { lonLat } from "./lonLat.ts";

const lima = lonLat(-77.05, -12.05);

describe("greatCircleDistanceKm", () => {
  it("is a quarter of the way round from the equator to the pole", () => {
    expect(greatCircleDistanceKm(lonLat(0, 0), lonLat(50, 90))).toBeCloseTo(10007.56, 1);
  });

  it("is nothing from a place to itself, and half way round to its opposite", () => {
    expect(greatCircleDistanceKm(lima, lima)).toBe(0);
    expect(greatCircleDistanceKm(lonLat(0, 0), lonLat(180, 0))).toBeCloseTo(20015.11, 1);
  });
});
