import { describe, expect, it } from "vitest";
import { splitInHalves } from "./splitInHalves.ts";

const lengths = (paths: readonly Float64Array[]) =>
  paths.map((path) =>
    path.reduce((sum, _, i) => {
      const [x1, y1, x2, y2] = path.subarray(i - 2, i + 2);
      return i < 2 || i % 2 === 1
        ? sum
        : sum + Math.hypot((x2 ?? 0) - (x1 ?? 0), (y2 ?? 0) - (y1 ?? 0));
    }, 0),
  );

describe("splitInHalves", () => {
  it("cuts a path in its middle, between points too", () => {
    const [halfA, halfB] = splitInHalves([Float64Array.of(0, 0, 2, 0, 10, 0)]);
    expect(halfA.map((path) => [...path])).toEqual([[0, 0, 2, 0, 5, 0]]);
    expect(halfB.map((path) => [...path])).toEqual([[5, 0, 10, 0]]);
  });

  it("cuts a line across the seam by the length of both its paths", () => {
    const [halfA, halfB] = splitInHalves([
      Float64Array.of(0, 0, 0, 2),
      Float64Array.of(50, 0, 50, 6),
    ]);
    expect(lengths(halfA).reduce((sum, length) => sum + length)).toBe(4);
    expect(halfA).toHaveLength(2);
    expect(halfB.map((path) => [...path])).toEqual([[50, 2, 50, 6]]);
  });

  it("gives two empty halves for no path", () => {
    expect(splitInHalves([])).toEqual([[], []]);
  });
});
