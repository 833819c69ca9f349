import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeAbove, spreadLabels } from "./placeLabels.ts";
import { textWidth } from "./textWidth.ts";

describe("spreadLabels", () => {
  it("leaves labels that have room where they want to be", () => {
    const wanted = [
      { at: 90, room: 20 },
      { at: 30, room: 20 },
    ];
    expect(spreadLabels(wanted, { start: 0, end: 100 })).toEqual([90, 30]);
  });

  it("never puts one over another, or outside, where there is room for all", () => {
    const labels = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 200 }), room: fc.constant(20) }),
      {
        maxLength: 10,
      },
    );
    fc.assert(
      fc.property(labels, (wanted) => {
        const places = spreadLabels(wanted, { start: 0, end: 200 }).sort((one, two) => one - two);
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(10);
          expect(place).toBeLessThanOrEqual(190);
          if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(20);
        }
      }),
    );
  });
});

describe("placeAbove", () => {
  const room = { end: 200, size: 10 };

  it("begins where what it names begins, and nearer where it would be cut", () => {
    const [first] = placeAbove([{ id: "a", at: 20, words: "war 1859" }], room);
    expect(first?.at).toBe(20);
    const [last] = placeAbove([{ id: "b", at: 195, words: "war 1859" }], room);
    expect((last?.at ?? 0) + textWidth("war 1859", 10)).toBe(200);
  });

  it("leaves out what finds no room, and what has no words", () => {
    const wanted = [
      { id: "a", at: 20, words: "war 1859" },
      { id: "b", at: 30, words: "war 1861" },
      { id: "c", at: 150, words: "" },
    ];
    expect(placeAbove(wanted, room).map(({ id }) => id)).toEqual(["a"]);
  });

  it("covers no other words and is never cut", () => {
    const words = fc.constantFrom("", "1956", "war 1859–60", "broken off 1961");
    const wanted = fc.array(fc.record({ id: fc.uuid(), at: fc.integer({ max: 250 }), words }));
    fc.assert(
      fc.property(wanted, (list) => {
        const boxes = placeAbove(list, room)
          .map(({ at, words: told }) => [at, at + textWidth(told, room.size)] as const)
          .sort(([one], [other]) => one - other);
        for (const [place, [from, until]] of boxes.entries()) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(until).toBeLessThanOrEqual(room.end + 1e-9);
          if (place > 0) expect(from).toBeGreaterThan(boxes[place - 1]?.[1] ?? 0);
        }
      }),
    );
  });
});
