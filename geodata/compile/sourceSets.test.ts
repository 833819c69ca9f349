import { expect, it } from "vitest";
import { SourceSets } from "./sourceSets.ts";

it("gives the sources that are cited together most the first place", () => {
  const sets = new SourceSets([["rare"], ["b", "a"], ["a", "b"], []]);
  expect(sets.sets).toEqual([["b", "a"], [], ["rare"]]);
  expect([["a", "b"], ["rare"], []].map((ids) => sets.placeOf(ids))).toEqual([0, 2, 1]);
});

it("holds more sources than a number has bits", () => {
  const rows = Array.from({ length: 1000 }, (_, index) => [`source-${index}`]);
  const sets = new SourceSets(rows);
  expect(rows.map((row) => sets.sets[sets.placeOf(row)])).toEqual(rows);
});

it("knows no set that no row cites", () => {
  expect(() => new SourceSets([["a"]]).placeOf(["b"])).toThrow("no row cites b");
});
