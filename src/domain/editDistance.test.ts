import fc from "fast-check";
import { expect, it } from "vitest";
import { editDistance } from "./editDistance.ts";

it.each([
  ["peru", "peru", 0],
  ["peru", "perru", 1],
  ["peru", "pru", 1],
  ["peru", "pera", 1],
  ["peru", "pеru", 1],
  ["peru", "epru", 1],
  ["мароко", "марокко", 1],
  ["摩洛哥", "摩洛戈", 1],
  ["peru", "chad", undefined],
  ["", "per", undefined],
])("counts the slips from %j to %j", (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance);
});

it("is the same both ways, and no more than was asked for", () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
      const distance = editDistance(one, other, most);
      expect(editDistance(other, one, most)).toBe(distance);
      if (distance !== undefined) expect(distance).toBeLessThanOrEqual(most);
      else expect(one).not.toBe(other);
    }),
  );
});
