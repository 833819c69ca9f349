import { expect, it } from "vitest";
import { fineOpacity } from "./fineOpacity.ts";

it("makes lines paler the more there are, and never more than half transparent where they are few", () => {
  const opacities = [0, 1, 200, 1000, 5000, 19_900].map(fineOpacity);
  expect(opacities.slice(0, 3)).toEqual([0.6, 0.6, 0.6]);
  expect(opacities).toEqual([...opacities].sort((one, other) => other - one));
  expect(opacities.at(-1)).toBeCloseTo(0.071, 3);
});
