import { describe, expect, it } from "vitest";
import { squareOutline, squareRing } from "../../testing/makeOutline.ts";
import { boxOf, createOutline, EMPTY_BOX, extentOf, isInOutline, uniteBoxes } from "./outline.ts";

const RING_WITH_HOLE = squareOutline(
  "ZAF",
  { left: 0, top: 0, side: 10 },
  { left: 4, top: 4, side: 2 },
);

describe("isInOutline", () => {
  it.each([
    ["inside", 1, 1, true],
    ["in the hole", 5, 5, false],
    ["between hole and edge", 5, 8, true],
    ["beside it at the same height", 11, 5, false],
    ["above it", 5, -1, false],
    ["left of it", -1, 5, false],
    ["below it", 5, 11, false],
  ])("answers for a point %s", (_, x, y, isInside) => {
    expect(isInOutline(RING_WITH_HOLE, { x, y })).toBe(isInside);
  });

  it("finds islands, and not the water between them", () => {
    const islands = squareOutline(
      "FJI",
      { left: 0, top: 0, side: 2 },
      { left: 8, top: 0, side: 2 },
    );
    const answers = [1, 5, 9].map((x) => isInOutline(islands, { x, y: 1 }));
    expect(answers).toEqual([true, false, true]);
  });

  it("follows a slanting edge", () => {
    const triangle = createOutline("TRI", [Float64Array.of(0, 0, 10, 0, 0, 10, 0, 0)]);
    expect(isInOutline(triangle, { x: 4, y: 4 })).toBe(true);
    expect(isInOutline(triangle, { x: 6, y: 6 })).toBe(false);
  });

  it("gives the point on a common border to one of two neighbours only", () => {
    const west = squareOutline("W", { left: 0, top: 0, side: 5 });
    const east = squareOutline("E", { left: 5, top: 0, side: 5 });
    const point = { x: 5, y: 2 };
    expect([west, east].filter((outline) => isInOutline(outline, point))).toHaveLength(1);
  });
});

describe("createOutline", () => {
  it("bounds all rings, and the largest apart", () => {
    const outline = squareOutline(
      "DNK",
      { left: 0, top: 0, side: 1 },
      { left: 20, top: 10, side: 4 },
    );
    expect(outline.box).toEqual({ left: 0, top: 0, right: 24, bottom: 14 });
    expect(outline.mainBox).toEqual({ left: 20, top: 10, right: 24, bottom: 14 });
  });

  it("has its middle in the largest ring, however the ring runs", () => {
    const small = { left: 0, top: 0, side: 1 };
    const ring = squareRing({ left: 20, top: 10, side: 4 });
    const turned = Float64Array.of(20, 10, 20, 14, 24, 14, 24, 10, 20, 10);
    for (const main of [ring, turned]) {
      const { middle } = createOutline("DNK", [squareRing(small), main]);
      expect(middle.x).toBeCloseTo(22, 9);
      expect(middle.y).toBeCloseTo(12, 9);
    }
  });

  it("weighs the middle by area, not by corners", () => {
    const manyCorners = Float64Array.of(0, 0, 1, 0, 2, 0, 3, 0, 4, 0, 4, 4, 0, 4, 0, 0);
    expect(createOutline("A", [manyCorners]).middle).toEqual({ x: 2, y: 2 });
  });

  it("takes the first point as the middle of what has no area", () => {
    const line = Float64Array.of(3, 4, 5, 4, 3, 4);
    expect(createOutline("A", [line]).middle).toEqual({ x: 3, y: 4 });
  });

  it("holds nothing without rings", () => {
    const empty = createOutline("NIL", []);
    expect(extentOf(empty.box)).toBe(0);
    expect(isInOutline(empty, { x: 0, y: 0 })).toBe(false);
  });
});

describe("boxes", () => {
  it("are around every point of a path", () => {
    expect(boxOf(Float64Array.of(3, 9, -1, 4, 7, 5))).toEqual({
      left: -1,
      top: 4,
      right: 7,
      bottom: 9,
    });
  });

  it("unite to the smallest that holds both; the empty one changes nothing", () => {
    const one = { left: 0, top: 0, right: 2, bottom: 2 };
    const other = { left: 1, top: -3, right: 5, bottom: 1 };
    expect(uniteBoxes(one, other)).toEqual({ left: 0, top: -3, right: 5, bottom: 2 });
    expect(uniteBoxes(EMPTY_BOX, one)).toEqual(one);
  });

  it("have the longer side as their extent", () => {
    expect(extentOf({ left: 0, top: 0, right: 2, bottom: 9 })).toBe(9);
    expect(extentOf({ left: 0, top: 0, right: 12, bottom: 9 })).toBe(12);
  });
});
