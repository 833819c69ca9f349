import { describe, expect, it } from "vitest";
import { makeSeries } from "../testing/makePairFacts.ts";
import { doubtsOf, implausibleYears } from "./tradeDoubts.ts";

const doubtedIn = (firstYear: number, ...thousandUsd: readonly (number | null)[]) => [
  ...implausibleYears({ firstYear, thousandUsd }),
];

it("doubts a last or first year that falls away from all the others", () => {
  expect(doubtedIn(2012, 3_032_344, 3_321_833, 3_600_558, 2_702_905, 4)).toEqual([2016]);
  expect(doubtedIn(2007, 1_051_568, null, 1785, 16_765, 1297, 4655)).toEqual([2007]);
});

it("doubts years that stand far above what the others have", () => {
  expect(doubtedIn(2008, 42_146, 426_046, 711_306, 4_458_230, 923, 1613, 528, 1325, 900)).toEqual([
    2009, 2010, 2011,
  ]);
  expect(doubtedIn(2007, 8_299_692, 9_203_882, 9_080_979, 1763, 489, 518, 454)).toEqual([
    2007, 2008, 2009,
  ]);
});

it("doubts a leap up and down again, and neither side of it where both last", () => {
  expect(doubtedIn(2011, 137_331, 164_661, 97_673, 29_195_560, 131_381, 120_000, 110_000)).toEqual([
    2014,
  ]);
  expect(doubtedIn(2012, 137_331, 164_661, 97_673, 2_919_556, 131_381)).toEqual([2015, 2016]);
});

it("doubts nothing that grows, shrinks, or is small", () => {
  expect(doubtedIn(2010, 50_000, 400_000, 3_000_000, 20_000_000)).toEqual([]);
  expect(doubtedIn(2010, 2, 900, 3, 40_000, 1)).toEqual([]);
  expect(doubtedIn(2010)).toEqual([]);
  expect(doubtedIn(2010, null, 5_000_000)).toEqual([]);
});

describe("doubtsOf", () => {
  it("are those of the table, and of data sets that it has not gone through the implausible", () => {
    const jump = { firstYear: 2000, thousandUsd: [3e6, 3e6, 3e6, 4] };
    expect([...doubtsOf(makeSeries({ ...jump, dataSet: "baci-all" }))]).toEqual([]);
    expect([...doubtsOf(makeSeries({ ...jump, dataSet: "oec-sitc" }))]).toEqual([
      [2003, "out-of-line"],
    ]);
    const told = makeSeries({ dataSet: "baci-oec", doubts: [[2014, "two-ways"]] });
    expect([...doubtsOf(told)]).toEqual([[2014, "two-ways"]]);
  });
});
