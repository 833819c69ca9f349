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
  return packTradeYears(tables, PARTIES, [2000, 2016]);
}

it("gives each year the pairs that have a figure, in their order, from A to B and back", () => {
  const years = packOf("PER,DZA,itpd-e,2016,0");
  expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 17 }, (_, i) => 2000 + i));
  const [algeria, morocco] = [pairPlace(0, 2, 3), pairPlace(1, 2, 3)];
  expect(years.at(-1)).toEqual({
    year: 2016,
    sourceId: "itpd-e",
    trade: { place: [algeria, morocco], aToB: [-1, 30], bToA: [0, 5] },
  });
  expect(years.at(-2)?.trade).toEqual({ place: [], aToB: [], bToA: [] });
  expect(years.at(-3)?.trade).toEqual({ place: [morocco], aToB: [10], bToA: [-1] });
});

it("takes neither another data set nor trade of who is no party", () => {
  const years = packOf("MAR,PER,baci,2015,99", "RUS,PER,itpd-e,2015,99");
  expect(years.at(-2)?.trade.place).toEqual([]);
});
