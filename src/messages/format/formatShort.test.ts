import { expect, it } from "vitest";
import { formatShortCount, formatShortUsd } from "./formatShort.ts";

it("is as short as an axis wants it", () => {
  expect([0, 12, 1234, 785_884, 999_999, 2e9].map(formatShortCount)).toEqual([
    "0",
    "12",
    "1.23k",
    "786k",
    "1m",
    "2bn",
  ]);
});

it("reads amounts in thousands", () => {
  expect([0, 0.5, 24_000, 12_500_000].map(formatShortUsd)).toEqual(["0", "500", "24m", "12.5bn"]);
});
