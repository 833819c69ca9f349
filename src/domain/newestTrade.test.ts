import { describe, expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { makeSeries } from "../testing/makePairFacts.ts";
import { newestFigures } from "./newestTrade.ts";

const BACK = { exporter: code("PER"), importer: code("MAR") };

describe("newestFigures", () => {
  it("are the last figures each way, whatever the last year without one", () => {
    const there = makeSeries({ firstYear: 2014, thousandUsd: [1, 2, null] });
    expect(newestFigures([there, makeSeries({ ...BACK, firstYear: 2010 })])).toEqual([
      { exporter: "MAR", year: 2015, thousandUsd: 2 },
      { exporter: "PER", year: 2011, thousandUsd: 24_000 },
    ]);
  });

  it("are of the newest year of any data set of goods, each way by itself", () => {
    const older = makeSeries({ firstYear: 2019, thousandUsd: [7] });
    const newer = makeSeries({ firstYear: 2022, thousandUsd: [8, 9], dataSet: "baci-oec" });
    const back = makeSeries({ ...BACK, firstYear: 1999, thousandUsd: [5], dataSet: "oec-sitc" });
    expect(newestFigures([older, back, newer])).toEqual([
      { exporter: "MAR", year: 2023, thousandUsd: 9 },
      { exporter: "PER", year: 1999, thousandUsd: 5 },
    ]);
  });

  it("are of goods and services only where no data set of goods knows the pair", () => {
    const withServices = makeSeries({ ...BACK, dataSet: "itpd-e" });
    expect(newestFigures([makeSeries(), withServices]).map(({ exporter }) => exporter)).toEqual([
      "MAR",
    ]);
    expect(newestFigures([withServices]).map(({ exporter }) => exporter)).toEqual(["PER"]);
  });

  it("are never in doubt: the one before it stands at the head", () => {
    const doubted = makeSeries({
      firstYear: 2022,
      thousandUsd: [8, 9],
      doubts: [[2023, "partners-only"]],
    });
    expect(newestFigures([doubted])).toEqual([{ exporter: "MAR", year: 2022, thousandUsd: 8 }]);
  });

  it("are none of a series without any figure", () => {
    expect(newestFigures([makeSeries({ thousandUsd: [null] })])).toEqual([]);
  });
});
