import { describe, expect, it } from "vitest";
import { AMOUNT_QUALIFIERS, type MissionCounts } from "../domain/dataset.ts";
import {
  formatCount,
  formatKilometres,
  formatMissions,
  formatThousandUsd,
} from "./formatFigures.ts";

describe("formatThousandUsd", () => {
  it.each([
    [24_000, "US$ 24 million"],
    [2_000_000, "US$ 2 billion"],
    [1_940_000, "US$ 1.9 billion"],
    [55_300, "US$ 55.3 million"],
    [1000, "US$ 1 million"],
    [850, "US$ 850 thousand"],
  ])("says %i thousand as %j", (amount, words) => {
    expect(formatThousandUsd(amount, "exactly")).toBe(words);
  });

  it("says how the source qualifies it", () => {
    expect(AMOUNT_QUALIFIERS.map((qualifier) => formatThousandUsd(24_000, qualifier))).toEqual([
      "US$ 24 million",
      "about US$ 24 million",
      "over US$ 24 million",
      "at least US$ 24 million",
    ]);
  });

  it("changes the unit when rounding reaches it", () => {
    expect(formatThousandUsd(999_990, "exactly")).toBe("US$ 1 billion");
  });
});

describe("formatMissions", () => {
  it.each<[string, MissionCounts]>([
    ["1 embassy", { embassy: 1 }],
    ["2 embassies, 1 consulate", { consulate: 1, embassy: 2 }],
    ["3 consulates, 1 office, 2 honorary consulates", { consulate: 3, office: 1, honorary: 2 }],
    ["1 embassy", { embassy: 1, consulate: 0 }],
    ["", {}],
  ])("says %j, and nothing of a class without any", (words, counts) => {
    expect(formatMissions(counts)).toBe(words);
  });
});

it("separates thousands", () => {
  expect(formatCount(37_387_585)).toBe("37,387,585");
  expect(formatKilometres(8990.4)).toBe("8,990 km");
});
