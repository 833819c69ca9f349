import { expect, it } from "vitest";
import { pathLength } from "./pathLength.ts";

it("adds the lengths of all parts; a point alone has none", () => {
  expect(pathLength(Float64Array.of(1, 1, 4, 5, 4, 7))).toBe(7);
  expect(pathLength(Float64Array.of(1, 1))).toBe(0);
  expect(pathLength(Float64Array.of())).toBe(0);
});
