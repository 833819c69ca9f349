import { describe, expect, it } from "vitest";
import { makeValueScale, makeYearScale } from "./chartScales.ts";

describe("makeValueScale", () => {
  it("goes from 0 to a round value, with three or four round ticks", () => {
    const { yOf, ticks } = makeValueScale([3, 27_400], { kind: "linear", height: 100 });
    expect(ticks).toEqual([0, 10_000, 20_000, 30_000]);
    expect([0, 15_000, 30_000].map(yOf)).toEqual([100, 50, 0]);
  });

  it("keeps a top that is given", () => {
    const { yOf } = makeValueScale([80], { kind: "linear", height: 100, top: 100 });
    expect(yOf(80)).toBeCloseTo(20);
  });

  it("has a place for values below 0", () => {
    const { yOf } = makeValueScale([-50, 100], { kind: "linear", height: 150 });
    expect(yOf(0)).toBeLessThan(150);
    expect(yOf(-50)).toBeLessThanOrEqual(150);
  });

  it("begins at the power of ten below the smallest on the logarithmic scale", () => {
    const { yOf, ticks } = makeValueScale([20, 1000], { kind: "log", height: 100 });
    expect([10, 100, 1000].map((value) => Math.round(yOf(value) ?? -1))).toEqual([100, 50, 0]);
    expect(ticks).toEqual([10, 100, 1000]);
  });

  it("has no place for zero on the logarithmic scale", () => {
    expect(makeValueScale([0, 10], { kind: "log", height: 100 }).yOf(0)).toBeUndefined();
  });

  it("has never more than four ticks, over however many powers", () => {
    const { ticks } = makeValueScale([1, 1e9], { kind: "log", height: 100 });
    expect(ticks.length).toBeLessThanOrEqual(4);
  });

  it.each(["linear", "log"] as const)("is finite where all values are zero: %s", (kind) => {
    const { yOf, ticks } = makeValueScale([0, 0], { kind, height: 100 });
    expect(Number.isFinite(yOf(0) ?? 0)).toBe(true);
    expect(ticks.every(Number.isFinite)).toBe(true);
  });
});

describe("makeYearScale", () => {
  it("has whole years as ticks, with room for their figures", () => {
    expect(makeYearScale(1962, 2023, 280).ticks).toEqual([1970, 1980, 1990, 2000, 2010, 2020]);
    expect(makeYearScale(2014, 2015, 280).ticks).toEqual([2014, 2015]);
  });

  it("finds the year that lies nearest, and none outside", () => {
    const { yearAt } = makeYearScale(2000, 2010, 100);
    expect([-20, 14, 16, 500].map(yearAt)).toEqual([2000, 2001, 2002, 2010]);
  });

  it("stands a single year at the start", () => {
    expect(makeYearScale(2020, 2020, 100).xOf(2020)).toBe(0);
  });
});
