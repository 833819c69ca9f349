import { expect, it } from "vitest";
import { formatTimes } from "./times.ts";

it("says how often", () => {
  expect([1, 2, 3].map(formatTimes)).toEqual(["once", "twice", "3 times"]);
});
