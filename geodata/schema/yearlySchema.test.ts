// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { YearlyForm } from "../../src/kinds/defineKind.ts";
import { yearlySchema } from "./yearlySchema.ts";

const PERSONS: YearlyForm = {
  ...{ type: "yearly", unit: "persons", most: 1000, decimals: 0, isSigned: false },
};
const DOLLARS: YearlyForm = { ...PERSONS, unit: "dollars", decimals: 1, isSigned: true };

function read(cell: string, form = PERSONS): unknown {
  const { data, error } = yearlySchema(form).safeParse(cell);
  return data ?? error?.issues[0]?.message;
}

describe("a cell of figures by year", () => {
  it("is the first year, then a figure a year; nothing between two is no figure", () => {
    expect(read("1990:12;;0")).toEqual([
      [1990, 12],
      [1992, 0],
    ]);
    expect(read("2020:7")).toEqual([[2020, 7]]);
    expect(read("2020:-7.5;3", DOLLARS)).toEqual([
      [2020, -7.5],
      [2021, 3],
    ]);
  });

  it.each(["", "12", "1990", "1990:", "1990:;12", "1990:12;", "90:12", "1990:12;x", "1990:1 2"])(
    "is not %j",
    (cell) => {
      expect(read(cell)).toMatch(/^the first year, a colon, and a figure a year/);
    },
  );

  it("says which year has a figure that its unit does not allow", () => {
    expect(read("1990:12;1001")).toBe(
      "whole numbers of persons from 0 to 1000, and not 1001 as in 1991",
    );
    expect(read("1990:-1")).toBe("whole numbers of persons from 0 to 1000, and not -1 as in 1990");
    expect(read("1990:1.5")).toMatch(/not 1\.5 as in 1990/);
    expect(read("1990:1;-1000.5", DOLLARS)).toBe(
      "numbers to 1 decimals of dollars from -1000 to 1000, and not -1000.5 as in 1991",
    );
    expect(read("1990:1.25", DOLLARS)).toMatch(/not 1\.25 as in 1990/);
  });
});
