import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Direction, nextInDirection } from "./nextParty.ts";

const HERE = { x: 0, y: 0 };

function place(name: string, x: number, y: number) {
  return { name, at: { x, y } };
}

function next(direction: Direction, ...places: readonly ReturnType<typeof place>[]) {
  return nextInDirection(HERE, direction, places)?.name;
}

describe("nextInDirection", () => {
  const cross = [
    place("north", 0, -5),
    place("south", 0, 5),
    place("west", -5, 0),
    place("east", 5, 0),
  ];

  it.each([
    ["up", "north"],
    ["down", "south"],
    ["left", "west"],
    ["right", "east"],
  ] as const)("leads %s to the %s", (direction, name) => {
    expect(next(direction, ...cross)).toBe(name);
  });

  it("leads to the nearer of two that lie straight ahead", () => {
    expect(next("right", place("far", 9, 0), place("near", 4, 0))).toBe("near");
  });

  it("prefers what lies ahead to what lies nearer, but off to the side", () => {
    expect(next("right", place("aside", 4, 4), place("ahead", 9, 0))).toBe("ahead");
  });

  it("leads nowhere when all lies behind, or more than 60° off", () => {
    expect(next("right", place("behind", -1, 0), place("off", 1, 1.8))).toBeUndefined();
    expect(next("right", place("just inside", 1, 1.7))).toBe("just inside");
  });

  it("never leads to where one stands", () => {
    expect(next("up", place("here", 0, 0))).toBeUndefined();
  });

  it("always moves in the direction asked for", () => {
    const anyPlace = fc.record({
      x: fc.integer({ min: -9, max: 9 }),
      y: fc.integer({ min: -9, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(anyPlace), (points) => {
        const candidates = points.map((at) => ({ at }));
        expect(nextInDirection(HERE, "left", candidates)?.at.x ?? -1).toBeLessThan(0);
        expect(nextInDirection(HERE, "down", candidates)?.at.y ?? 1).toBeGreaterThan(0);
      }),
    );
  });
});
