// @vitest-environment node
import { expect, it } from "vitest";
import { pairPlace } from "../../src/domain/pairStates.ts";
import { code } from "../../src/testing/codes.ts";
import { readGeodata } from "./compileGeodata.ts";
import { packTradeYears } from "./packTradeYears.ts";
import { addLines, makeTree } from "./testing/makeTree.ts";

const PARTIES = ["DZA", "MAR", "PER"].map(code);

function packOf(...rows: readonly string[]) {
  const file = "geodata/trade_series.csv";
  const { tables } = readGeodata(makeTree({ [file]: addLines(file, ...rows) })).geodata;
  return packTradeYears(tables.trade_series, PARTIES);
}

it("gives each year the pairs that have a figure, in their order, from A to B and back", () => {
  const years = packOf("PER,DZA,baci-all,2016:0,");
  const [algeria, morocco] = [pairPlace(0, 2, 3), pairPlace(1, 2, 3)];
  expect(years).toEqual([
    // A year without any figure has no file.
    { year: 2014, sourceId: "baci-all", trade: { place: [morocco], aToB: [10], bToA: [-1] } },
    {
      year: 2016,
      sourceId: "baci-all",
      trade: { place: [algeria, morocco], aToB: [-1, 30], bToA: [0, 5] },
    },
  ]);
});

it("takes a year from one data set alone, the newest that has it", () => {
  const years = packOf("MAR,PER,oec-sitc,1999:7;8,", "DZA,PER,baci-all,2000:9,");
  expect(years.slice(0, 2)).toEqual([
    {
      year: 1999,
      sourceId: "oec-sitc",
      trade: { place: [pairPlace(1, 2, 3)], aToB: [7], bToA: [-1] },
    },
    {
      year: 2000,
      sourceId: "baci-all",
      trade: { place: [pairPlace(0, 2, 3)], aToB: [9], bToA: [-1] },
    },
  ]);
});

it("takes neither a data set of some economies nor trade of who is no party", () => {
  const years = packOf("MAR,PER,baci,2015:99,", "RUS,PER,baci-all,2015:99,");
  expect(years.map(({ year }) => year)).toEqual([2014, 2016]);
});
