// @vitest-environment node
import { expect, it } from "vitest";
import { parseGeodata } from "./parseGeodata.ts";
import { yearsOfSource } from "./sourceYears.ts";
import { makeTree, TABLES } from "./testing/makeTree.ts";

function yearsOf(date: string) {
  const sources = TABLES["geodata/sources.yaml"].join("\n").replace("2000–2016", date);
  const { geodata } = parseGeodata(makeTree({ "geodata/sources.yaml": sources }));
  return yearsOfSource(geodata.sources, "baci-all");
}

it.each([
  ["2000–2016", [2000, 2016]],
  ["to 2017", [2017, 2017]],
  ["3 November 2025", [2025, 2025]],
  ["version 3", undefined],
])("reads the years of a source off its date: %s", (date, years) => {
  expect(yearsOf(date)).toEqual(years);
});

it("knows no years of a source that is not there", () => {
  expect(yearsOfSource([], "baci-all")).toBeUndefined();
});
