import { describe, expect, it } from "vitest";
import { lonLat } from "./lonLat.ts";
import { projectLonLat, projectRadians, projectTurned, unprojectWorldPoint } from "./projection.ts";

it("finds the same place again", () => {
  for (const [lon, lat] of [
    [0, 0],
    [11, 0],
    [52.5, 13.4],
    [-68, -54],
    [179, 89],
    [-168.9, 65.8],
  ] as const) {
    const back = unprojectWorldPoint(projectLonLat(lonLat(lon, lat)));
    expect(back[0]).toBeCloseTo(lon, 6);
    expect(back[1]).toBeCloseTo(lat, 6);
  }
});

it("has 11° E in the middle, Asia whole at the right edge and America whole at the left", () => {
  expect(projectLonLat(lonLat(11, 0))).toEqual({ x: 128, y: 128 });
  const asia = projectLonLat(lonLat(-169.9, 66));
  const america = projectLonLat(lonLat(-168.1, 65.6));
  expect(asia.x).toBeGreaterThan(190);
  expect(america.x).toBeLessThan(66);
});

it("gives equal areas equal size", () => {
  const area = (lat: number) => {
    const a = projectLonLat(lonLat(11, lat));
    const b = projectLonLat(lonLat(12, lat + 1));
    return (b.x - a.x) * (a.y - b.y);
  };
  const onGlobe = (lat: number) =>
    Math.sin(((lat + 1) * Math.PI) / 180) - Math.sin((lat * Math.PI) / 180);
  expect(area(60) / area(0)).toBeCloseTo(onGlobe(60) / onGlobe(0), 2);
});

it("answers beside the globe with its edge, never with NaN", () => {
  const place = unprojectWorldPoint({ x: -5000, y: -5000 });
  expect(place.every(Number.isFinite)).toBe(true);
});

describe("projectRadians", () => {
  it("gives the same points as the way over degrees", () => {
    const point = { x: 0, y: 0 };
    for (const [lon, lat] of [
      [0, 0],
      [-180, 90],
      [123.4, -56.7],
      [179.9, 12],
    ] as const) {
      projectRadians((lon * Math.PI) / 180, Math.sin((lat * Math.PI) / 180), point);
      const { x, y } = projectTurned(lon, lat);
      expect(point.x).toBeCloseTo(x, 6);
      expect(point.y).toBeCloseTo(y, 6);
    }
  });
});
