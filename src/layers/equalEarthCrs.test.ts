import { LatLng, Point } from "leaflet";
import { describe, expect, it } from "vitest";
import { lonLat } from "../domain/geo/lonLat.ts";
import { projectLonLat } from "../domain/geo/projection.ts";
import { equalEarthCrs, panningBounds, toLatLng } from "./equalEarthCrs.ts";

describe("toLatLng", () => {
  it("turns longitude-latitude into Leaflet's latitude-longitude", () => {
    expect(toLatLng(lonLat(-77, -12))).toEqual(new LatLng(-12, -77));
  });

  it("puts Chukotka, west of 180°, at the right edge of the map", () => {
    expect(toLatLng(lonLat(-175, 66)).lng).toBe(185);
  });
});

describe("equalEarthCrs", () => {
  it("draws a place at zoom 3 where the projection puts it, eight times as far", () => {
    const lima = lonLat(-77.05, -12.05);
    const drawn = equalEarthCrs.latLngToPoint(toLatLng(lima), 3);
    const { x, y } = projectLonLat(lima);
    expect(drawn.x).toBeCloseTo(x * 8, 6);
    expect(drawn.y).toBeCloseTo(y * 8, 6);
  });

  it("keeps every point of the plane, also beside the globe", () => {
    for (const [x, y] of [
      [-500, -300],
      [128, 64],
      [1, 70],
      [250, 255],
      [90, 128],
    ] as const) {
      const back = equalEarthCrs.latLngToPoint(equalEarthCrs.pointToLatLng(new Point(x, y), 0), 0);
      expect(back.x).toBeCloseTo(x, 4);
      expect(back.y).toBeCloseTo(y, 4);
    }
  });

  it("lets the world be moved by twice its width to either side", () => {
    const corner = equalEarthCrs.latLngToPoint(panningBounds.getNorthWest(), 0);
    expect(corner.x).toBeCloseTo(-512, 4);
  });
});
