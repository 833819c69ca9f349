import type { Feature, FeatureCollection, Polygon, Position } from "geojson";
import { topology } from "topojson-server";
import { describe, expect, it } from "vitest";
import { isInOutline } from "../domain/geo/outline.ts";
import { decodeShapes } from "./decodeShapes.ts";

function square(left: number, top: number, side: number): Position[] {
  const [right, bottom] = [left + side, top + side];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
}

function country(id: string, ...rings: Position[][]): Feature<Polygon> {
  return { type: "Feature", id, properties: {}, geometry: { type: "Polygon", coordinates: rings } };
}

const islands: Feature = {
  type: "Feature",
  id: "FJI",
  properties: {},
  geometry: { type: "MultiPolygon", coordinates: [[square(40, 0, 2)], [square(50, 0, 2)]] },
};

function decode(...features: Feature[]) {
  const countries: FeatureCollection = { type: "FeatureCollection", features };
  return decodeShapes(topology({ countries }), "countries", "shapes/110m");
}

describe("decodeShapes", () => {
  it("gives an outline for each country by its id, holes and islands included", () => {
    const withHole = country("ZAF", square(0, 0, 10), square(4, 4, 2).reverse());
    const { outlines } = decode(withHole, islands);
    expect(outlines.map(({ id, rings }) => [id, rings.length])).toEqual([
      ["ZAF", 2],
      ["FJI", 2],
    ]);
    const [southAfrica, fiji] = outlines;
    expect(southAfrica && isInOutline(southAfrica, { x: 5, y: 5 })).toBe(false);
    expect(southAfrica && isInOutline(southAfrica, { x: 1, y: 1 })).toBe(true);
    expect(fiji && isInOutline(fiji, { x: 51, y: 1 })).toBe(true);
  });

  it("gives as borders only what two neighbours share", () => {
    const { borders } = decode(country("W", square(0, 0, 10)), country("E", square(10, 0, 10)));
    expect(borders).toHaveLength(1);
    const xs = Array.from(borders[0] ?? []).filter((_, index) => index % 2 === 0);
    expect(new Set(xs)).toEqual(new Set([10]));
  });

  it("gives no border to a country in the sea", () => {
    expect(decode(islands).borders).toEqual([]);
  });

  it("keeps the place of points", () => {
    const [outline] = decode(country("W", square(3, 4, 10))).outlines;
    expect(outline?.box).toEqual({ left: 3, top: 4, right: 13, bottom: 14 });
  });

  it.each([
    ["nothing", null],
    ["another kind of file", { type: "FeatureCollection", features: [] }],
    ["a topology without them", { type: "Topology", objects: {}, arcs: [] }],
  ])("refuses %s, and names file and collection", (_, json) => {
    const decoding = () => decodeShapes(json, "countries", "shapes/110m");
    expect(decoding).toThrow(expect.objectContaining({ fault: "unreadable", file: "shapes/110m" }));
    expect(decoding).toThrow("countries");
  });
});
