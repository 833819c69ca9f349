import { expect, it } from "vitest";
import { SourceBits } from "./sourceBits.ts";

it("gives the source that is cited most the lowest bit", () => {
  const bits = new SourceBits([["rare", "often"], ["often"], ["never-alone", "often"]]);
  expect(bits.ids).toEqual(["often", "never-alone", "rare"]);
  expect(bits.of(["often"])).toBe(1);
  expect(bits.of(["rare", "often"])).toBe(5);
});

it("refuses more sources than a number has bits", () => {
  const ids = Array.from({ length: 31 }, (_, index) => `source-${index}`);
  const bits = new SourceBits([ids.slice(0, 30)]);
  expect(bits.of(ids.slice(0, 30))).toBe(2 ** 30 - 1);
  expect(() => new SourceBits([ids])).toThrow("31 sources");
});
