import { describe, expect, it } from "vitest";
import type { WorldBox } from "../../domain/geo/outline.ts";
import { containerToWorld } from "../../layers/equalEarthCrs.ts";
import { makeMap } from "../../testing/makeMap.ts";
import { squareOutline } from "../../testing/makeOutline.ts";
import {
  atLeast,
  boxAround,
  type Covered,
  isUntouched,
  isWellInView,
  moveTo,
  viewOfBox,
  viewOfWorld,
} from "./camera.ts";

const NOTHING: Covered = { top: 0, right: 0, bottom: 0, left: 0 };
const MIDDLE = { x: 128, y: 128 };

/** The part of the world that a map of 800 × 400 pixels shows beside what is covered. */
function freePart(map: ReturnType<typeof makeMap>, covered: Covered): WorldBox {
  const topLeft = containerToWorld(map, { x: covered.left, y: covered.top });
  const bottomRight = containerToWorld(map, { x: 800 - covered.right, y: 400 - covered.bottom });
  return { left: topLeft.x, top: topLeft.y, right: bottomRight.x, bottom: bottomRight.y };
}

describe("boxAround", () => {
  it("holds paths, the main parts of outlines and points", () => {
    const outline = squareOutline(
      "FRA",
      { left: 20, top: 30, side: 5 },
      { left: 200, top: 90, side: 1 },
    );
    const box = boxAround([Float64Array.of(10, 40, 12, 8)], [outline], [{ x: 50, y: 20 }]);
    expect(box).toEqual({ left: 10, top: 8, right: 50, bottom: 40 });
  });
});

describe("atLeast", () => {
  it("widens a box round its middle, twice as wide as high, and never narrows it", () => {
    const point = { left: 10, right: 10, top: 20, bottom: 20 };
    expect(atLeast(point, 8)).toEqual({ left: 6, right: 14, top: 18, bottom: 22 });
    const large = { left: 0, right: 100, top: 0, bottom: 60 };
    expect(atLeast(large, 8)).toEqual(large);
  });
});

describe("isWellInView", () => {
  const box = { left: 120, right: 136, top: 120, bottom: 136 };

  it("asks whether all of the box is free of what covers the map", () => {
    const map = makeMap({ middle: MIDDLE, zoom: 2 });
    expect(isWellInView(map, box, NOTHING)).toBe(true);
    expect(isWellInView(map, box, { ...NOTHING, right: 360 })).toBe(true);
    expect(isWellInView(map, box, { ...NOTHING, right: 380 })).toBe(false);
    expect(isWellInView(map, box, { ...NOTHING, top: 180 })).toBe(false);
  });

  it("says no to a box that reaches out of the window", () => {
    const map = makeMap({ middle: { x: 30, y: 128 }, zoom: 2 });
    expect(isWellInView(map, box, NOTHING)).toBe(false);
  });
});

describe("frames", () => {
  const covered = { ...NOTHING, top: 60, right: 300 };

  it("put a box into the middle of the free part, with room round it", () => {
    const map = makeMap({ middle: MIDDLE, zoom: 1 });
    const box = { left: 60, right: 80, top: 90, bottom: 110 };
    moveTo(map, viewOfBox(map, box, covered), false);
    const target = freePart(map, covered);
    expect(isWellInView(map, box, covered)).toBe(true);
    expect((target.left + target.right) / 2).toBeCloseTo(70, 0);
    expect((target.top + target.bottom) / 2).toBeCloseTo(100, 0);
  });

  it("come no closer to neighbours than their surroundings", () => {
    const map = makeMap({ middle: MIDDLE, zoom: 1 });
    const box = { left: 100, right: 100.1, top: 100, bottom: 100.1 };
    moveTo(map, viewOfBox(map, box, NOTHING), false);
    expect(map.getZoom()).toBeLessThan(5);
  });

  it("show the whole world in the free part", () => {
    const map = makeMap({ middle: { x: 20, y: 90 }, zoom: 4 });
    moveTo(map, viewOfWorld(map, covered), false);
    const shown = freePart(map, covered);
    expect(shown.left).toBeLessThanOrEqual(0.5);
    expect(shown.right).toBeGreaterThanOrEqual(255.5);
  });

  it("know whether the reader has moved the map since", () => {
    const map = makeMap({ middle: MIDDLE, zoom: 1 });
    expect(isUntouched(map)).toBe(false);
    moveTo(map, viewOfWorld(map, covered), false);
    expect(isUntouched(map)).toBe(true);
    map.panBy([40, 0], { animate: false });
    expect(isUntouched(map)).toBe(false);
    moveTo(map, viewOfWorld(map, covered), false);
    map.setZoom(map.getZoom() + 1, { animate: false });
    expect(isUntouched(map)).toBe(false);
  });
});
