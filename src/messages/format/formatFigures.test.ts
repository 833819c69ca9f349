import { describe, expect, it } from "vitest";
import type { MissionCounts } from "../../domain/dataset.ts";
import { AMOUNT_QUALIFIERS } from "../../domain/dossierTerms.ts";
import {
  formatCount,
  formatKilometres,
  formatMissions,
  formatThousandUsd,
} from "./formatFigures.ts";

describe("formatThousandUsd", () => {
  it.each([
    [24_000, "US$\u00a024\u00a0million"],
    [2_000_000, "US$\u00a02\u00a0billion"],
    [1_940_000, "US$\u00a01.9\u00a0billion"],
    [55_300, "US$\u00a055.3\u00a0million"],
    [1000, "US$\u00a01\u00a0million"],
    [850, "US$\u00a0850\u00a0thousand"],
  ])("says %i thousand as %j", (amount, words) => {
    expect(formatThousandUsd(amount, "exactly")).toBe(words);
  });

  it("says how the source qualifies it", () => {
    expect(AMOUNT_QUALIFIERS.map((qualifier) => formatThousandUsd(24_000, qualifier))).toEqual([
      "US$\u00a024\u00a0million",
      "about US$\u00a024\u00a0million",
      "over US$\u00a024\u00a0million",
      "at least US$\u00a024\u00a0million",
    ]);
  });

  it("changes the unit when rounding reaches it", () => {
    expect(formatThousandUsd(999_990, "exactly")).toBe("US$\u00a01\u00a0billion");
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
  expect(formatKilometres(8990.4)).toBe("8,990\u00a0km");
});
