import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COUNT_CLASSES, classOfCount, limitsOfCounts } from "./countClasses.ts";

describe("the limits of classes", () => {
  it("are round numbers whose steps grow up to the largest count", () => {
    expect(limitsOfCounts([3, 190, 40])).toEqual([1, 15, 50, 90, 150]);
    expect(limitsOfCounts([100])).toEqual([1, 9, 25, 50, 70]);
  });

  it("pass over what is not counted", () => {
    expect(limitsOfCounts([0, 0, 100])).toEqual(limitsOfCounts([100]));
    expect(limitsOfCounts([0, 0])).toEqual([]);
  });

  it("are fewer where all counts are small", () => {
    expect(limitsOfCounts([1, 1])).toEqual([1]);
    expect(limitsOfCounts([1, 3])).toEqual([1, 2]);
  });

  it("rise from one, and leave nothing that is counted without a class", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400)), (counts) => {
        const limits = limitsOfCounts(counts);
        expect(limits).toEqual([...new Set(limits)].sort((one, other) => one - other));
        expect(limits.length).toBeLessThanOrEqual(COUNT_CLASSES);
        for (const count of counts) {
          const found = classOfCount(limits, count);
          expect(found > 0).toBe(count > 0);
          if (count > 0) expect(limits[found - 1]).toBeLessThanOrEqual(count);
        }
      }),
    );
  });
});

it("a count that is a limit is in the class that begins with it", () => {
  expect([0, 1, 19, 20, 500].map((count) => classOfCount([1, 20], count))).toEqual([0, 1, 1, 2, 2]);
});
