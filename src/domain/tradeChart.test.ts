import { describe, expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { makeSeries } from "../testing/makePairFacts.ts";
import { groupTrade, tradeYears } from "./tradeChart.ts";

const BACK = { exporter: code("PER"), importer: code("MAR") };

describe("tradeYears", () => {
  it("has both ways side by side over all years of either, gaps as no figure", () => {
    const there = makeSeries({ firstYear: 2014, thousandUsd: [1, null, 3] });
    const back = makeSeries({ ...BACK, firstYear: 2013, thousandUsd: [7, 0] });
    expect(tradeYears(there, back)).toEqual([
      { year: 2013, aToB: null, bToA: 7, doubts: {} },
      { year: 2014, aToB: 1, bToA: 0, doubts: {} },
      { year: 2015, aToB: null, bToA: null, doubts: {} },
      { year: 2016, aToB: 3, bToA: null, doubts: {} },
    ]);
  });

  it("names the doubts of a figure, and of a year without one", () => {
    const there = makeSeries({
      firstYear: 2022,
      thousandUsd: [9],
      doubts: [
        [2022, "partners-only"],
        [2023, "missing"],
      ],
    });
    expect(tradeYears(there, undefined)).toEqual([
      { year: 2022, aToB: 9, bToA: null, doubts: { aToB: "partners-only" } },
      { year: 2023, aToB: null, bToA: null, doubts: { aToB: "missing" } },
    ]);
  });

  it("is of one way where only one is known, and empty without any", () => {
    expect(tradeYears(undefined, makeSeries(BACK)).map(({ aToB }) => aToB)).toEqual([null, null]);
    expect(tradeYears(undefined, undefined)).toEqual([]);
  });
});

describe("groupTrade", () => {
  it("has the data sets of goods in the order of their years, and services apart", () => {
    const series = [
      makeSeries({ dataSet: "baci-oec", firstYear: 2022 }),
      makeSeries({ dataSet: "itpd-e", firstYear: 2000 }),
      makeSeries({ dataSet: "oec-sitc", firstYear: 1963 }),
      makeSeries({ ...BACK, dataSet: "oec-sitc", firstYear: 1970 }),
    ];
    const { goods, withServices } = groupTrade(series, code("MAR"));
    expect(
      goods.map(({ dataSet, years }) => [dataSet, years[0]?.year, years.at(-1)?.year]),
    ).toEqual([
      ["oec-sitc", 1963, 1971],
      ["baci-oec", 2022, 2023],
    ]);
    expect(withServices.map(({ dataSet }) => dataSet)).toEqual(["itpd-e"]);
  });
});
