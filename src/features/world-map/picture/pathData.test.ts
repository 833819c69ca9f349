import { describe, expect, it } from "vitest";
import { simplify, writePaths } from "./pathData.ts";

const FRAME = { scale: 2, offsetX: 10, offsetY: 0 };

describe("path data", () => {
  it("has tenths of a pixel, as steps from point to point", () => {
    const path = Float64Array.of(0, 0, 5.12, -1, 5, 0.25);
    expect(writePaths([path], FRAME, { isClosed: false })).toBe("M10 0l10.2-2-.2 2.5");
  });

  it("leaves out what is smaller than can be seen", () => {
    const island = Float64Array.of(0, 0, 0.1, 0.1, 0, 0.1);
    const land = Float64Array.of(0, 0, 10, 0, 10, 10);
    expect(writePaths([island, land], FRAME, { isClosed: true })).toBe("M10 0l20 0 0 20z");
  });

  it("keeps the ends of an open path, however near", () => {
    expect(writePaths([Float64Array.of(0, 0, 0.1, 0)], FRAME, { isClosed: false })).toBe(
      "M10 0l.2 0",
    );
  });
});

describe("a simpler path", () => {
  it("has its ends and the points that it would be seen to miss", () => {
    expect(simplify([0, 0, 1, 0.1, 2, 0, 3, 5, 4, 0], 0.5)).toEqual([
      [0, 0],
      [2, 0],
      [3, 5],
      [4, 0],
    ]);
    expect(simplify([], 1)).toEqual([]);
    expect(simplify([1, 2], 1)).toEqual([[1, 2]]);
  });
});
