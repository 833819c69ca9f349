import { describe, expect, it } from "vitest";
import { drawPoints, withGaps } from "./chartSeries.ts";
import { newestPoint } from "./newestPoint.ts";

const at = (year: number, value: number | null = 1) => ({ year, value });

describe("withGaps", () => {
  it("joins what is counted every fifth year, and nothing over a missing count", () => {
    const points = [at(1990), at(1995), at(2000), at(2010), at(2015)];
    expect(withGaps(points).map(({ value }) => value)).toEqual([1, 1, 1, null, 1, 1]);
  });

  it("joins nothing over a year without a figure", () => {
    const points = [at(2000), at(2001), at(2002, null), at(2003), at(2004)];
    expect(withGaps(points).map(({ value }) => value)).toEqual([1, 1, null, 1, 1]);
    const everyOther = [at(2000), at(2001, null), at(2002), at(2003, null), at(2004)];
    expect(withGaps(everyOther).map(({ value }) => value)).toEqual([1, null, 1, null, 1]);
  });
});

describe("drawPoints", () => {
  it("knows which figure is alone and would not be seen as a line", () => {
    const points = drawPoints(
      [at(2000), at(2001), at(2003), at(2005), at(2006)],
      (year) => year - 2000,
      (value) => value,
    );
    expect(points.filter(({ isAlone }) => isAlone).map(({ x }) => x)).toEqual([3]);
  });
});

describe("newestPoint", () => {
  it("is the last year with a figure; 0 is one", () => {
    const series = {
      id: "one",
      side: "a",
      points: [at(2000), at(2001, 0), at(2002, null)],
    } as const;
    expect(newestPoint(series)).toMatchObject({ year: 2001, value: 0 });
    expect(newestPoint({ ...series, points: [at(2000, null)] })).toBeUndefined();
  });
});
