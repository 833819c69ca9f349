import { expect, it } from "vitest";
import { codeAt, codesOfBits } from "./codeAt.ts";

const LIST = ["one", "two", "three"] as const;

it("gives the entry at a place, and refuses a place that the list does not have", () => {
  expect(codeAt(LIST, 2)).toBe("three");
  for (const place of [3, -1, 0.5, Number.NaN, undefined]) {
    expect(() => codeAt(LIST, place)).toThrow(RangeError);
  }
});

it("gives the entries of bits, and refuses a bit too many", () => {
  expect(codesOfBits(LIST, 0)).toEqual([]);
  expect(codesOfBits(LIST, 5)).toEqual(["one", "three"]);
  for (const bits of [8, -1, undefined]) expect(() => codesOfBits(LIST, bits)).toThrow(RangeError);
});
