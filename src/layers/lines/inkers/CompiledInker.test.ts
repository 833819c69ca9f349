import { describe, expect, it } from "vitest";
import { loadCompiledInker } from "./CompiledInker.ts";
import type { Inker } from "./Inker.ts";
import { MOST_PARTS } from "./inkMeasures.ts";
import { PlainInker } from "./PlainInker.ts";

function makeCompiled(): Inker {
  const make = loadCompiledInker();
  if (!make) throw new Error("Nothing compiled may run here.");
  return make();
}

/** Returns numbers from 0 to below 1, the same ones each time. */
function createRandom(): () => number {
  let state = 2026;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Draws the same parts by both inkers; returns what is on their sheets. */
function drawByBoth(
  [width, height]: readonly [number, number],
  parts: readonly (readonly [number, number, number, number])[],
) {
  return [new PlainInker(), makeCompiled()].map((inker) => {
    inker.open(width, height);
    inker.inks.set(inker.inks.map((_, index) => 1 + 37 * index));
    inker.parts.set(parts.flat());
    inker.draw(parts.length);
    return inker.sums;
  });
}

describe("the compiled inker", () => {
  it("draws as the plain one does, to the last bit", () => {
    const random = createRandom();
    const from = (least: number, most: number) => least + (most - least) * random();
    for (const reach of [0, 1, 4, 60]) {
      const place = () => from(-reach, 97 + reach);
      const parts = Array.from(
        { length: MOST_PARTS },
        () => [place(), place(), place(), place()] as const,
      );
      const [plain, compiled] = drawByBoth([97, 61], parts);
      expect(plain?.some((sum) => sum > 0)).toBe(true);
      expect(compiled).toEqual(plain);
    }
  });

  it.each([
    { what: "along an axis", part: [3, 7.5, 20, 7.5] },
    { what: "along the other axis, backwards", part: [7.25, 30, 7.25, 2] },
    { what: "at 45 degrees", part: [2, 2, 22, 22] },
    { what: "shorter than a pixel", part: [5.2, 5.2, 5.6, 5.3] },
    { what: "without a length", part: [5, 5, 5, 5] },
    { what: "on the edge of the sheet", part: [0, 0, 40, 0] },
    { what: "from beyond one side to beyond the other", part: [-500, -3, 900, 44] },
    { what: "far beside the sheet", part: [-50, 80, 90, 81] },
  ] as const)("draws a part $what as the plain one does", ({ part }) => {
    const [plain, compiled] = drawByBoth([40, 40], [part]);
    expect(compiled).toEqual(plain);
  });

  it("has an empty sheet of the new size, larger or smaller, when it is opened again", () => {
    const inker = makeCompiled();
    for (const [width, height] of [
      [20, 10],
      [900, 700],
      [30, 30],
    ] as const) {
      inker.open(width, height);
      expect(inker.sums).toHaveLength((width + 6) * (height + 6));
      expect(inker.sums.some((sum) => sum > 0)).toBe(false);
      inker.inks.fill(1);
      inker.parts.set([2, 5, 18, 5]);
      inker.draw(1);
      expect(inker.sums.some((sum) => sum > 0)).toBe(true);
    }
  });

  it("gives a large memory back, and can be opened again", () => {
    const inker = makeCompiled();
    inker.open(2000, 1000);
    const large = inker.sums.buffer.byteLength;
    inker.drop();
    expect(inker.sums).toHaveLength(0);
    inker.open(40, 40);
    expect(inker.sums.buffer.byteLength).toBeLessThan(large / 10);
  });
});
