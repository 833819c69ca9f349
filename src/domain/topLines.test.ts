import { describe, expect, it } from "vitest";
import { keepTop, listTopChoices, plainTopOfWorld, topOf } from "./topLines.ts";

const weigh = (weights: readonly number[]) => (place: number) => weights[place] ?? 0;
const kept = (...[kinds, most, order]: Parameters<typeof keepTop>) => [
  ...keepTop(kinds, most, order),
];

describe("keepTop", () => {
  const kinds = Uint8Array.of(1, 0, 2, 1, 1);

  it("keeps the heaviest, each with its kind", () => {
    expect(kept(kinds, 2, { weigh: weigh([1, 9, 2, 3, 0]) })).toEqual([0, 0, 2, 1, 0]);
  });

  it("puts a rare class before a common one, whatever they weigh", () => {
    const order = { ofAll: kinds, weigh: weigh([5, 9, 1, 3, 0]) };
    expect(kept(kinds, 2, order)).toEqual([1, 0, 2, 0, 0]);
  });

  it("takes of pairs that weigh the same the first in code order", () => {
    expect(kept(kinds, 2, { weigh: () => 0 })).toEqual([1, 0, 2, 0, 0]);
  });

  it("keeps all where there are no more, and none where none is asked for", () => {
    expect(kept(kinds, 9, { weigh: () => 0 })).toEqual([...kinds]);
    expect(kept(kinds, 0, { weigh: () => 0 })).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("what can be chosen", () => {
  it("is numbers below the count, and all", () => {
    expect(listTopChoices(60, 12)).toEqual([0, 12, 50, "all"]);
    expect(listTopChoices(5, "all")).toEqual([0, "all"]);
  });

  it("is all where there are no more lines than the number that is chosen", () => {
    expect(topOf(12, 1)).toBe("all");
    expect(topOf(0, 1)).toBe(0);
    expect(topOf("all", 1)).toBe("all");
  });

  it("has the number that an address asked for in its place", () => {
    expect(listTopChoices(5000, 30)).toEqual([0, 12, 30, 50, 200, "all"]);
  });
});

it("draws all of what is rare, and of what is common a number", () => {
  expect(plainTopOfWorld(30)).toBe("all");
  expect(plainTopOfWorld(13_000)).toBeTypeOf("number");
});
