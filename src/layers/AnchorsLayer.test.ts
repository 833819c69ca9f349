import { afterEach, describe, expect, it, vi } from "vitest";
import { drawAtOnce } from "../testing/drawAtOnce.ts";
import { GREY_PALETTE, makeMap } from "../testing/makeMap.ts";
import { recordCanvas } from "../testing/recordCanvas.ts";
import { type Anchor, AnchorsLayer } from "./AnchorsLayer.ts";

const MIDDLE = { x: 128, y: 128 };

/** Anchors on a map of 800 × 400 pixels, its middle at 400, 200; 4 pixels a unit at zoom 2. */
function drawnAnchors(anchors: readonly Anchor[], zoom = 2) {
  const layer = new AnchorsLayer(GREY_PALETTE, "anchors").setAnchors(anchors);
  return layer.addTo(makeMap({ middle: MIDDLE, zoom }));
}

function anchor(id: string, changes: Partial<Anchor> = {}): Anchor {
  return { id, at: MIDDLE, extent: 0, ...changes };
}

function idsAt(layer: AnchorsLayer, x: number, y = 200, reach = 8) {
  return layer.dotsAt({ x, y }, reach).map(({ id }) => id);
}

describe("dotsAt", () => {
  it("finds the dot of a small state within reach, also beside it", () => {
    const layer = drawnAnchors([anchor("VAT")]);
    expect([400, 407, 409].map((x) => idsAt(layer, x))).toEqual([["VAT"], ["VAT"], []]);
  });

  it("reaches further for a finger", () => {
    const layer = drawnAnchors([anchor("VAT")]);
    expect(idsAt(layer, 420, 200, 22)).toEqual(["VAT"]);
  });

  it("gives the nearest first", () => {
    const anchors = [anchor("ITA", { at: { x: 127, y: 128 } }), anchor("VAT")];
    expect(idsAt(drawnAnchors(anchors), 399)).toEqual(["VAT", "ITA"]);
  });

  it("leaves out states that are large enough to be clicked themselves", () => {
    const layer = drawnAnchors([anchor("FRA", { extent: 4 })]);
    expect(idsAt(layer, 400)).toEqual([]);
  });

  it("takes a state as small by the scale: under 12 pixels", () => {
    const luxembourg = anchor("LUX", { extent: 2 });
    expect(idsAt(drawnAnchors([luxembourg], 2), 400)).toEqual(["LUX"]);
    expect(idsAt(drawnAnchors([luxembourg], 3), 400)).toEqual([]);
  });

  it("finds nothing before the layer is on a map", () => {
    expect(
      idsAt(new AnchorsLayer(GREY_PALETTE, "anchors").setAnchors([anchor("VAT")]), 400),
    ).toEqual([]);
  });
});

describe("what is drawn", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const palette = { ...GREY_PALETTE, dot: "#000001", halo: "#000002", member: "#000003" };

  /** The circles that a layer fills, in order: their colours. */
  function fillsOf(prepare: (layer: AnchorsLayer) => void, zoom = 2) {
    const canvas = recordCanvas();
    drawAtOnce();
    const layer = new AnchorsLayer(palette, "anchors");
    prepare(layer);
    layer.addTo(makeMap({ middle: MIDDLE, zoom }));
    return canvas.callsOf("fill").map(({ settings }) => settings.fillStyle);
  }

  it("is a dot for each small state, and none for a large one", () => {
    const anchors = [anchor("VAT"), anchor("FRA", { extent: 40 }), anchor("SMR")];
    expect(fillsOf((layer) => layer.setAnchors(anchors))).toEqual(["#000001", "#000001"]);
  });

  it("is a point for the capital of a large state, from nearby alone", () => {
    const prepare = (layer: AnchorsLayer) =>
      layer.setAnchors([anchor("FRA", { extent: 40 })]).setFills(
        // Its land shows the fill.
        new Map([["FRA", { colour: "member" } as const]]),
      );
    expect(fillsOf(prepare)).toEqual([]);
    expect(fillsOf(prepare, 4)).toEqual(["#000001"]);
  });

  it("is a dot in the colour of its country's fill, which is too small to show it", () => {
    const fills = new Map([["VAT", { colour: "member" } as const]]);
    expect(fillsOf((layer) => layer.setAnchors([anchor("VAT")]).setFills(fills))).toEqual([
      "#000003",
    ]);
  });

  it("is a ring, and no dot, where a line ends, at a large state too", () => {
    const anchors = [anchor("VAT"), anchor("FRA", { extent: 40 })];
    const ends = [
      { id: "VAT", colour: "party-a" },
      { id: "FRA", colour: "party-b" },
    ] as const;
    expect(fillsOf((layer) => layer.setAnchors(anchors).setLineEnds(ends))).toEqual([
      "#000002",
      "#000002",
    ]);
  });
});
