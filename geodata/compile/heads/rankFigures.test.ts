import { expect, it } from "vitest";
import type { PartyCode } from "../../../src/domain/partyCode.ts";
import { type FigureSeries, rankFigures } from "./rankFigures.ts";

function series(
  from: string,
  to: string,
  ...figures: [year: number, figure: number][]
): FigureSeries {
  return { from: from as PartyCode, to: to as PartyCode, figures, sources: ["a-list"] };
}

const placesOf = (ranked: ReturnType<typeof rankFigures>) =>
  ranked.map(({ from, to, ofFrom, ofTo }) => [`${from}-${to}`, ofFrom, ofTo]);

it("ranks the partners of each end by the figures of the same year", () => {
  const ranked = rankFigures(
    [
      series("MAR", "ESP", [2019, 1], [2020, 50]),
      series("MAR", "FRA", [2020, 70]),
      // Its newest figure is of another year; that of 2020 counts among those of 2020.
      series("MAR", "PER", [2020, 60], [2021, 5]),
      series("FRA", "ESP", [2020, 50]),
    ],
    true,
  );
  expect(placesOf(ranked)).toEqual([
    ["MAR-ESP", { place: 3, of: 3 }, { place: 1, of: 2 }],
    ["MAR-FRA", { place: 1, of: 3 }, { place: 1, of: 1 }],
    ["MAR-PER", { place: 1, of: 1 }, { place: 1, of: 1 }],
    ["FRA-ESP", { place: 1, of: 1 }, { place: 1, of: 2 }],
  ]);
  expect(ranked.map(({ year, figure }) => [year, figure])).toEqual([
    [2020, 50],
    [2020, 70],
    [2021, 5],
    [2020, 50],
  ]);
});

it("has one list of partners where there is no direction", () => {
  const ranked = rankFigures(
    [series("ESP", "MAR", [2020, 80]), series("MAR", "PER", [2020, 90])],
    false,
  );
  expect(placesOf(ranked)).toEqual([
    ["ESP-MAR", { place: 1, of: 1 }, { place: 2, of: 2 }],
    ["MAR-PER", { place: 1, of: 2 }, { place: 1, of: 1 }],
  ]);
});

it("gives what is nothing no rank, and a series without figures no place", () => {
  const ranked = rankFigures([series("MAR", "ESP", [2020, 0]), series("MAR", "FRA")], true);
  expect(placesOf(ranked)).toEqual([["MAR-ESP", undefined, undefined]]);
});
