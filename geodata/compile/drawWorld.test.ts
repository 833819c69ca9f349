import { expect, it } from "vitest";
import { drawWorld } from "./drawWorld.ts";
import { buildShapes } from "./shapes.ts";

it("draws the land of the world in a few kilobytes, inside its box", () => {
  const { d, viewBox } = drawWorld(buildShapes("110m"));
  const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(" ").map(Number);
  const starts = [...d.matchAll(/M(\d+) (\d+)l/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(starts.length).toBeGreaterThan(20);
  for (const [x = 0, y = 0] of starts) {
    expect(x).toBeGreaterThanOrEqual(left);
    expect(x).toBeLessThanOrEqual(left + width);
    expect(y).toBeGreaterThanOrEqual(top);
    expect(y).toBeLessThanOrEqual(top + height);
  }
  // Nothing but steps: no attribute could end here, and nothing can be run.
  expect(d).toMatch(/^[Mlz\d -]+$/);
});
