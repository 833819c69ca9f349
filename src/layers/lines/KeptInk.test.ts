import { describe, expect, it } from "vitest";
import { createLineGeometry } from "./geometry/lineGeometry.ts";
import { PlainInker } from "./inkers/PlainInker.ts";
import { KeptInk } from "./KeptInk.ts";
import type { LineStyle } from "./linesPicture.ts";

const COUNT = 1000;
const VIEW = { scale: 1, offsetX: 0, offsetY: 0, width: 256, height: 256, ratio: 1 };
const STYLE: LineStyle = { colour: "#123456", width: 1, opacity: 0.08 };
const geometry = createLineGeometry(
  Float64Array.from({ length: 4 * COUNT }, (_, i) => (i * (i % 2 === 0 ? 7.7 : 3.3)) % 80),
);

/** Returns what draws the first of the lines, with how many it drew or drew away for that. */
function openInk() {
  const ink = new KeptInk(() => new PlainInker());
  return (drawn: number, { style = STYLE, view = VIEW } = {}) => {
    const kinds = Uint8Array.from({ length: COUNT }, (_, line) => (line < drawn ? 1 : 0));
    const paths: number[] = [];
    for (const [path, line] of geometry.lines.entries()) if (line < drawn) paths.push(path);
    let stroked = 0;
    const answer = ink.draw(
      { style, kind: 1, paths: [[geometry, paths]] },
      {
        pieces: [geometry],
        picture: { kinds, styles: [style], view },
        size: { width: view.width, height: view.height },
      },
      (_field, _style, [[, numbers] = [geometry, []]]) => {
        stroked += numbers.length;
      },
    );
    return { stroked, isKept: answer !== undefined, strength: answer?.strength };
  };
}

describe("the ink that is kept", () => {
  it("has only the lines drawn that come or go", () => {
    const draw = openInk();
    expect(draw(1000).stroked).toBeGreaterThanOrEqual(1000);
    expect(draw(990).stroked).toBeLessThan(15);
    expect(draw(1000).stroked).toBeLessThan(15);
  });

  it("is still there after one or two pictures that are far from it", () => {
    const draw = openInk();
    draw(1000);
    expect(draw(800).stroked).toBeGreaterThanOrEqual(200);
    expect(draw(600).stroked).toBeGreaterThanOrEqual(200);
    expect([draw(1000), draw(800), draw(600)].map(({ stroked }) => stroked)).toEqual([0, 0, 0]);
  });

  it("is given up for another view", () => {
    const draw = openInk();
    draw(1000);
    draw(700);
    const view = { ...VIEW, scale: 2 };
    expect(draw(1000, { view }).stroked).toBeGreaterThanOrEqual(1000);
    expect(draw(1000).stroked).toBeGreaterThanOrEqual(1000);
  });

  it("counts more often where lines are a little stronger, and is drawn anew where they are much", () => {
    const draw = openInk();
    draw(1000);
    const stronger = draw(1000, { style: { ...STYLE, opacity: 0.09 } });
    expect(stronger.stroked).toBe(0);
    expect(stronger.strength).toBeCloseTo(0.09 / 0.08, 1);
    const strong = draw(1000, { style: { ...STYLE, opacity: 0.2 } });
    expect(strong.stroked).toBeGreaterThanOrEqual(1000);
    expect(strong.strength).toBe(1);
  });

  it.each([
    { from: 0.2, to: 0.19, isAnew: false },
    { from: 0.2, to: 0.16, isAnew: true },
    // So strong that hardly any light is let through.
    { from: 0.74, to: 0.7356, isAnew: true },
  ])("is drawn anew for $to after $from: $isAnew", ({ from, to, isAnew }) => {
    const draw = openInk();
    draw(1000, { style: { ...STYLE, opacity: from } });
    const { stroked } = draw(1000, { style: { ...STYLE, opacity: to } });
    expect(stroked > 0).toBe(isAnew);
  });

  it("is that of five pictures at most", () => {
    const draw = openInk();
    const counts = [1000, 880, 770, 670, 580];
    for (const count of counts) draw(count);
    expect(counts.map((count) => draw(count).stroked)).toEqual([0, 0, 0, 0, 0]);
    draw(505);
    expect(draw(580).stroked).toBeGreaterThanOrEqual(75);
  });

  it("is that of one picture where they are large", () => {
    const draw = openInk();
    const view = { ...VIEW, width: 4000, height: 1000 };
    draw(1000, { view });
    draw(800, { view });
    expect(draw(1000, { view }).stroked).toBeGreaterThanOrEqual(200);
  });

  it("is given up for few lines of another view", () => {
    const draw = openInk();
    draw(1000);
    draw(300, { view: { ...VIEW, scale: 2 } });
    expect(draw(1000).stroked).toBeGreaterThanOrEqual(1000);
  });

  it("is not worth while for few lines", () => {
    expect(openInk()(300)).toEqual({ stroked: 0, isKept: false, strength: undefined });
  });
});
