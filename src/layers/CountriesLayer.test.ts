import { describe, expect, it } from "vitest";
import type { CountryFill } from "../domain/looks/countryFill.ts";
import type { MapColour } from "../domain/looks/mapColour.ts";
import { GREY_PALETTE, makeMap } from "../testing/makeMap.ts";
import { squareOutline } from "../testing/makeOutline.ts";
import { recordCanvas } from "../testing/recordCanvas.ts";
import { aheadTools } from "./aheadTools.ts";
import { CountriesLayer } from "./CountriesLayer.ts";

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

describe("fills that may be next", () => {
  const outline = squareOutline("ZAF", { left: 120, top: 120, side: 10 });
  const fillsOf = (colour: MapColour) => new Map<string, CountryFill>([["ZAF", { colour }]]);

  async function setUp() {
    const canvas = recordCanvas();
    const map = makeMap({ middle: { x: 128, y: 128 }, zoom: 2 });
    const layer = makeLayer().setOutlines([outline], []).addTo(map);
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextFrame();
    canvas.forget();
    /** Countries filled, and large pictures copied, since it was asked last. */
    const count = async () => {
      await nextFrame();
      const counted = {
        fills: canvas.callsOf("fill").length,
        copies: canvas.callsOf("drawImage").filter(({ args }) => args.length === 3).length,
      };
      canvas.forget();
      return counted;
    };
    return { map, layer, count };
  }

  it("are drawn where they are not seen, and shown as they are when they are set", async () => {
    const { layer, count } = await setUp();
    layer.prepareFills(fillsOf("member"), aheadTools).prepareFills(fillsOf("member"), aheadTools);
    // What stays the same is copied from what is shown.
    expect(await count()).toEqual({ fills: 1, copies: 1 });
    layer.setFills(fillsOf("member"));
    expect(await count()).toEqual({ fills: 0, copies: 1 });
    layer.redraw();
    expect(await count()).toEqual({ fills: 1, copies: 0 });
  });

  it("have only those countries drawn that reach into where one changes", async () => {
    const { layer, count } = await setUp();
    const near = squareOutline("SWZ", { left: 128, top: 122, side: 3 });
    const far = squareOutline("EGY", { left: 120, top: 90, side: 10 });
    layer.setOutlines([outline, near, far], []);
    await count();
    layer.prepareFills(fillsOf("member"), aheadTools);
    expect(await count()).toEqual({ fills: 2, copies: 1 });
    layer.prepareFills(new Map([...fillsOf("member"), ["EGY", { colour: "member" }]]), aheadTools);
    expect(await count()).toEqual({ fills: 3, copies: 1 });
  });

  it("are not drawn where they are those that are shown", async () => {
    const { layer, count } = await setUp();
    layer.setFills(fillsOf("member"));
    await count();
    layer.prepareFills(fillsOf("member"), aheadTools);
    expect(await count()).toEqual({ fills: 0, copies: 0 });
  });

  it("are drawn anew where others are set meanwhile", async () => {
    const { layer, count } = await setUp();
    layer.prepareFills(fillsOf("member"), aheadTools);
    await count();
    layer.setFills(fillsOf("selected"));
    expect(await count()).toEqual({ fills: 1, copies: 0 });
    layer.setFills(fillsOf("member"));
    expect(await count()).toEqual({ fills: 1, copies: 0 });
  });

  it.each([
    ["colours", (layer: CountriesLayer) => layer.setPalette(GREY_PALETTE)],
    ["outlines", (layer: CountriesLayer) => layer.setOutlines([outline], [])],
  ])("are drawn anew where the %s change meanwhile", async (_, change) => {
    const { layer, count } = await setUp();
    change(layer.prepareFills(fillsOf("member"), aheadTools));
    await count();
    layer.setFills(fillsOf("member"));
    expect(await count()).toEqual({ fills: 1, copies: 0 });
  });

  it("do not take the place of those that are due", async () => {
    const { layer, count } = await setUp();
    layer.prepareFills(fillsOf("member"), aheadTools).setFills(fillsOf("member"));
    layer.prepareFills(fillsOf("selected"), aheadTools);
    // One for each that was prepared, the first of them on a copy; and the due one anew.
    expect(await count()).toEqual({ fills: 3, copies: 1 });
    layer.setFills(fillsOf("selected"));
    expect(await count()).toEqual({ fills: 1, copies: 0 });
  });

  it("are prepared again where the map has moved meanwhile", async () => {
    const { map, layer, count } = await setUp();
    layer.prepareFills(fillsOf("member"), aheadTools);
    map.panBy([50, 0], { animate: false });
    await count();
    layer.prepareFills(fillsOf("member"), aheadTools);
    await count();
    layer.setFills(fillsOf("member"));
    expect(await count()).toEqual({ fills: 0, copies: 1 });
  });

  it("are drawn anew where the map has moved meanwhile", async () => {
    const { map, layer, count } = await setUp();
    layer.prepareFills(fillsOf("member"), aheadTools);
    map.panBy([50, 0], { animate: false });
    await count();
    layer.setFills(fillsOf("member"));
    expect(await count()).toEqual({ fills: 1, copies: 0 });
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
