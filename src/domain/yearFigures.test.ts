import { describe, expect, it } from "vitest";
import {
  figureIn,
  newestOf,
  type YearFigures,
  yearsOfAny,
  yearsWithFigures,
} from "./yearFigures.ts";

const FIGURES: YearFigures = [
  [1990, 12],
  [1995, 0],
  [2005, -3],
];

describe("figures by year", () => {
  it("have a newest one, with its year", () => {
    expect(newestOf(FIGURES)).toEqual([2005, -3]);
    expect(newestOf([])).toBeUndefined();
  });

  it("have none in a year between two that have, and 0 where that is the figure", () => {
    expect(figureIn(FIGURES, 1990)).toBe(12);
    expect(figureIn(FIGURES, 1995)).toBe(0);
    expect(figureIn(FIGURES, 2000)).toBeUndefined();
  });

  it("reach from the first to the last year that has one", () => {
    expect(yearsWithFigures(FIGURES)).toEqual([1990, 2005]);
    expect(yearsWithFigures([])).toBeUndefined();
  });

  it("stand side by side in the years of any of them, the newest first", () => {
    expect(
      yearsOfAny([
        FIGURES,
        [
          [1992, 1],
          [2005, 2],
        ],
      ]),
    ).toEqual([2005, 1995, 1992, 1990]);
    expect(yearsOfAny([])).toEqual([]);
  });
});
