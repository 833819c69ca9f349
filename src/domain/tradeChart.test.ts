import { describe, expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { makeSeries } from "../testing/makePairFacts.ts";
import { heightOf, newestFigures, tradeYears } from "./tradeChart.ts";

const BACK = { exporter: code("PER"), importer: code("MAR") };

describe("tradeYears", () => {
  it("has both ways side by side over all years of either, gaps as no figure", () => {
    const there = makeSeries({ firstYear: 2014, thousandUsd: [1, null, 3] });
    const back = makeSeries({ ...BACK, firstYear: 2013, thousandUsd: [7, 0] });
    expect(tradeYears(there, back)).toEqual([
      { year: 2013, aToB: null, bToA: 7, doubted: [] },
      { year: 2014, aToB: 1, bToA: 0, doubted: [] },
      { year: 2015, aToB: null, bToA: null, doubted: [] },
      { year: 2016, aToB: 3, bToA: null, doubted: [] },
    ]);
  });

  it("is of one way where only one is known, and empty without any", () => {
    expect(tradeYears(undefined, makeSeries(BACK)).map(({ aToB }) => aToB)).toEqual([null, null]);
    expect(tradeYears(undefined, undefined)).toEqual([]);
  });
});

describe("heightOf", () => {
  const log = { scale: "log", smallest: 20, largest: 1000 } as const;

  it("is the share of the largest on the linear scale", () => {
    const linear = { scale: "linear", smallest: 0, largest: 200 } as const;
    expect([0, 50, 200].map((amount) => heightOf(amount, linear))).toEqual([0, 0.25, 1]);
  });

  it("begins at the power of ten below the smallest on the logarithmic scale", () => {
    expect([10, 100, 1000].map((amount) => heightOf(amount, log))).toEqual([0, 0.5, 1]);
  });

  it("has no place for zero on the logarithmic scale", () => {
    expect(heightOf(0, log)).toBeNull();
  });

  it("is a finite height where all amounts are the same, or all zero", () => {
    expect(heightOf(100, { scale: "log", smallest: 100, largest: 100 })).toBe(0);
    expect(heightOf(0, { scale: "linear", smallest: Number.POSITIVE_INFINITY, largest: 0 })).toBe(
      0,
    );
  });
});

describe("newestFigures", () => {
  it("are the last figures each way, whatever the last year without one", () => {
    const there = makeSeries({ firstYear: 2014, thousandUsd: [1, 2, null] });
    expect(newestFigures([there, makeSeries({ ...BACK, firstYear: 2010 })])).toEqual([
      { exporter: "MAR", year: 2015, thousandUsd: 2 },
      { exporter: "PER", year: 2011, thousandUsd: 24_000 },
    ]);
  });

  it("are of one data set: the wider one, the other only without it", () => {
    const [wide, narrow] = [makeSeries(), makeSeries({ ...BACK, dataSet: "baci" })];
    expect(newestFigures([narrow, wide]).map(({ exporter }) => exporter)).toEqual(["MAR"]);
    expect(newestFigures([narrow]).map(({ exporter }) => exporter)).toEqual(["PER"]);
  });

  it("are none of a series without any figure", () => {
    expect(newestFigures([makeSeries({ thousandUsd: [null] })])).toEqual([]);
  });
});
