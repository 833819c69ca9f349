import { describe, expect, it } from "vitest";
import { changedParts } from "./changedParts.ts";
import { isInPart } from "./pixelBox.ts";

/** 400 × 200 CSS pixels; world units are four pixels wide, and the corner of the canvas is at 10. */
const VIEW = { scale: 4, offsetX: -40, offsetY: -40, width: 400, height: 200, ratio: 1 };

const box = (left: number, top: number, side = 5) => ({
  left,
  top,
  right: left + side,
  bottom: top + side,
});

describe("the parts of a canvas in which something has changed", () => {
  it("are whole pixels with room for lines along the edge", () => {
    expect(changedParts([box(20.1, 20.1)], VIEW)).toEqual([
      { left: 35, top: 35, right: 66, bottom: 66 },
    ]);
    expect(changedParts([box(20.1, 20.1)], { ...VIEW, ratio: 2 })).toEqual([
      { left: 70, top: 70, right: 131, bottom: 131 },
    ]);
  });

  it("are none where nothing has changed, or nothing that is seen", () => {
    expect(changedParts([], VIEW)).toEqual([]);
    expect(changedParts([box(200, 20), box(0, 0)], VIEW)).toEqual([]);
  });

  it("end with the canvas", () => {
    expect(changedParts([box(8, 8)], VIEW)).toEqual([{ left: 0, top: 0, right: 17, bottom: 17 }]);
  });

  it("take in what is close, and what that comes close to", () => {
    const parts = changedParts([box(20, 20, 2), box(40, 20, 2), box(30, 20, 2)], VIEW);
    expect(parts).toEqual([{ left: 35, top: 35, right: 133, bottom: 53 }]);
    expect(changedParts([box(20, 20, 2), box(40, 20, 2)], VIEW)).toHaveLength(2);
  });

  it("are not worth while where they are many or large", () => {
    const places = Array.from({ length: 7 }, (_, index) => box(12 + 13 * index, 20, 1));
    expect(changedParts(places.slice(1), VIEW)).toHaveLength(6);
    expect(changedParts(places, VIEW)).toBeUndefined();
    expect(changedParts([box(20, 12, 45)], VIEW)).toBeUndefined();
  });
});

describe("what reaches into a part", () => {
  const part = { left: 40, top: 40, right: 60, bottom: 60 };

  it("lies in it, or so close that its edge is seen there", () => {
    expect(isInPart(box(20, 20), part, VIEW)).toBe(true);
    expect(isInPart(box(25.5, 20), part, VIEW)).toBe(true);
    expect(isInPart(box(26.5, 20), part, VIEW)).toBe(false);
    expect(isInPart(box(20, 14), part, VIEW)).toBe(true);
    expect(isInPart(box(20, 13), part, VIEW)).toBe(false);
  });
});
