import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Direction, nextInDirection } from "./nextParty.ts";

const HERE = { x: 40, y: 70 };

/** A place so far to the right of here, and so far below. */
function place(name: string, right: number, down: number) {
  return { name, at: { x: HERE.x + right, y: HERE.y + down } };
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
    const anyPoint = fc.record({
      x: fc.integer({ min: 0, max: 99 }),
      y: fc.integer({ min: 0, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(anyPoint), anyPoint, (points, from) => {
        const candidates = points.map((at) => ({ at }));
        const left = nextInDirection(from, "left", candidates);
        const below = nextInDirection(from, "down", candidates);
        expect(left?.at.x ?? Number.NEGATIVE_INFINITY).toBeLessThan(from.x);
        expect(below?.at.y ?? Number.POSITIVE_INFINITY).toBeGreaterThan(from.y);
      }),
    );
  });
});
