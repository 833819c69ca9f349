import { describe, expect, it } from "vitest";
import { code, pairKey } from "../testing/codes.ts";
import { keeperOf, listFormerPairs } from "./formerStates.ts";

const OTHERS = [
  { code: code("CSK"), kind: "former", continuesAs: [code("CZE"), code("SVK")] },
  { code: code("YUG"), kind: "former", continuesAs: [code("HRV"), code("SVN")] },
  { code: code("EUU"), kind: "organisation" },
] as const;

describe("the former states of a pair", () => {
  it.each([
    ["CZE-ROU", ["CSK-ROU"]],
    ["ROU-SVK", ["CSK-ROU"]],
    ["HRV-SVK", ["CSK-HRV", "SVK-YUG", "CSK-YUG"]],
    ["CZE-SVK", ["CSK-CZE", "CSK-SVK"]],
    ["HUN-ROU", []],
    ["CZE-EUU", ["CSK-EUU"]],
  ])("stand in the place of one of the two, or of both: %s", (pair, expected) => {
    const found = listFormerPairs(pairKey(pair), OTHERS);
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it.each([
    ["CSK-ROU", "CSK"],
    ["ROU-YUG", "YUG"],
    ["CSK-YUG", "CSK"],
    ["EUU-ROU", "ROU"],
    ["HUN-ROU", "HUN"],
    ["EUU-XAB", undefined],
  ])("keep what the tables have of a pair: %s", (pair, keeper) => {
    const parties = [{ code: "HUN" }, { code: "ROU" }];
    const keepers = { others: OTHERS, parties, partyFileSizes: [4, 5] };
    expect(keeperOf(pairKey(pair), keepers)).toBe(keeper);
  });
});
