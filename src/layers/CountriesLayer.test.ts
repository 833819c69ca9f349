import { describe, expect, it } from "vitest";
import { GREY_PALETTE, makeMap } from "../testing/makeMap.ts";
import { squareOutline } from "../testing/makeOutline.ts";
import { recordCanvas } from "../testing/recordCanvas.ts";
import { CountriesLayer, type CountryFill } from "./CountriesLayer.ts";

function makeLayer() {
  return new CountriesLayer(GREY_PALETTE, "countries");
}

describe("countryAt", () => {
  const southAfrica = squareOutline(
    "ZAF",
    { left: 0, top: 0, side: 10 },
    { left: 4, top: 4, side: 2 },
  );
  const lesotho = squareOutline("LSO", { left: 4, top: 4, side: 2 });
  const layer = makeLayer().setOutlines([southAfrica, lesotho], []);

  it("finds the country at a point", () => {
    expect(layer.countryAt({ x: 1, y: 1 })).toBe("ZAF");
  });

  it("finds the country in the hole of another", () => {
    expect(layer.countryAt({ x: 5, y: 5 })).toBe("LSO");
  });

  it("finds nothing in the sea, or before there are outlines", () => {
    expect(layer.countryAt({ x: 11, y: 5 })).toBeUndefined();
    expect(makeLayer().countryAt({ x: 1, y: 1 })).toBeUndefined();
  });

  it("forgets the outlines of another scale", () => {
    const finer = makeLayer().setOutlines([southAfrica], []).setOutlines([lesotho], []);
    expect(finer.countryAt({ x: 1, y: 1 })).toBeUndefined();
    expect(finer.countryAt({ x: 5, y: 5 })).toBe("LSO");
  });
});

describe("fills", () => {
  const outline = squareOutline("ZAF", { left: 120, top: 120, side: 10 });
  const fills = () => new Map<string, CountryFill>([["ZAF", { colour: "member" }]]);

  it("are drawn when they change, and not when they are the same", async () => {
    const canvas = recordCanvas();
    const map = makeMap({ middle: { x: 128, y: 128 }, zoom: 2 });
    const layer = makeLayer().setOutlines([outline], []).setFills(fills()).addTo(map);
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const countFills = async () => {
      await nextFrame();
      const count = canvas.callsOf("fill").length;
      canvas.forget();
      return count;
    };
    expect(await countFills()).toBe(1);
    layer.setFills(fills());
    expect(await countFills()).toBe(0);
    for (const change of [
      { texture: "rows" },
      { edge: "member-edge" },
      { isFaded: true },
    ] as const) {
      layer.setFills(new Map([["ZAF", { colour: "member", ...change }]]));
      expect(await countFills()).toBeGreaterThan(0);
    }
    layer.setFills(new Map());
    expect(await countFills()).toBe(1);
  });
});

describe("disputeAt", () => {
  const kashmir = squareOutline("kashmir", { left: 0, top: 0, side: 10 });
  const siachen = squareOutline("siachen", { left: 4, top: 4, side: 2 });

  it("finds the smallest where one lies in another, in either order", () => {
    for (const disputes of [
      [kashmir, siachen],
      [siachen, kashmir],
    ]) {
      const layer = makeLayer().setDisputes(disputes);
      expect(layer.disputeAt({ x: 5, y: 5 })).toBe("siachen");
      expect(layer.disputeAt({ x: 1, y: 1 })).toBe("kashmir");
      expect(layer.disputeAt({ x: 11, y: 5 })).toBeUndefined();
    }
  });
});
