import { describe, expect, it } from "vitest";
import { countStanding, isStanding, levelOfCounts, totalOfRank } from "./countedMission.ts";

it.each([
  ["open", true],
  ["listed", true],
  ["doubtful", true],
  ["relocated", true],
  ["suspended", false],
  ["closed", false],
  ["intended", false],
] as const)("takes a mission that is %s as standing: %s", (status, isThere) => {
  expect(isStanding({ status })).toBe(isThere);
});

describe("what counts", () => {
  it("is resident for an embassy or an office, consular for a consulate, told only if honorary", () => {
    const counts = { embassy: 1, office: 2, consulate: 4, honorary: 8 };
    expect(totalOfRank(counts, "resident")).toBe(3);
    expect(totalOfRank(counts, "consular")).toBe(4);
    expect(totalOfRank(counts, "honorary")).toBe(8);
  });

  it("are those that stand, by class", () => {
    expect(
      countStanding([
        { class: "embassy", status: "closed" },
        { class: "consulate", status: "listed" },
        { class: "consulate", status: "doubtful" },
      ]),
    ).toEqual({ consulate: 2 });
  });

  it.each([
    ["resident", { office: 1, consulate: 3 }],
    ["consular", { consulate: 1, honorary: 1 }],
    ["none-found", { honorary: 5 }],
    ["none-found", {}],
  ] as const)("reaches the level %s with %j", (level, counts) => {
    expect(levelOfCounts(counts)).toBe(level);
  });
});
