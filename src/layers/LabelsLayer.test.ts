import { afterEach, describe, expect, it, vi } from "vitest";
import { drawAtOnce } from "../testing/drawAtOnce.ts";
import { GREY_PALETTE, makeMap } from "../testing/makeMap.ts";
import { recordCanvas } from "../testing/recordCanvas.ts";
import { type Avoided, LabelsLayer, type MapLabel } from "./LabelsLayer.ts";

const MIDDLE = { x: 128, y: 128 };
/** Where the middle of the map is on the canvas, which reaches beyond the window. */
const CANVAS_MIDDLE = { x: 520, y: 260 };

afterEach(() => {
  vi.restoreAllMocks();
});

/** A name beside its anchor in the middle of the map; a letter is 6 pixels wide. */
function label(text: string, changes: Partial<MapLabel> = {}): MapLabel {
  return {
    id: text,
    text,
    at: MIDDLE,
    kind: "anchor",
    isStrong: true,
    colour: "label",
    ...changes,
  };
}

/** The names that are drawn, each with where it begins. */
function drawNames(labels: readonly MapLabel[], avoided: Partial<Avoided> = {}) {
  const canvas = recordCanvas();
  drawAtOnce();
  new LabelsLayer(GREY_PALETTE, "labels")
    .setLabels(labels, { anchors: [], lines: [], otherLines: [], ...avoided })
    .addTo(makeMap({ middle: MIDDLE, zoom: 2 }));
  return canvas.callsOf("fillText").map(({ args: [text, left] }) => ({ text, left: Number(left) }));
}

function textsOf(drawn: ReturnType<typeof drawNames>) {
  return drawn.map(({ text }) => text);
}

describe("names on the map", () => {
  it("stand to the right of their anchor, whose dot they leave free", () => {
    const [rabat] = drawNames([label("Rabat")], { anchors: [{ at: MIDDLE, extent: 0 }] });
    expect((rabat?.left ?? 0) - CANVAS_MIDDLE.x).toBeCloseTo(8, 0);
  });

  it("lie in the middle of their area", () => {
    const [chad] = drawNames([label("Chad", { kind: "area", room: 40 })]);
    expect((chad?.left ?? 0) - CANVAS_MIDDLE.x).toBeCloseTo(-12, 0);
  });

  it("are left out where their area is too small for them", () => {
    // 4 letters are 24 pixels, a little more than 5 units of the world at zoom 2.
    const inRoom = (room: number) => textsOf(drawNames([label("Chad", { kind: "area", room })]));
    expect([inRoom(5), inRoom(6)]).toEqual([[], ["Chad"]]);
  });

  it("stand on the side of their point that they are told to take", () => {
    const edgeOf = (side?: "left" | "right") => drawNames([label("to Suva", side ? { side } : {})]);
    expect(edgeOf("left")[0]?.left).toBeLessThan(CANVAS_MIDDLE.x - 42);
    expect(edgeOf("right")[0]?.left).toBeGreaterThan(CANVAS_MIDDLE.x);
  });

  it("are left out beside the map", () => {
    expect(textsOf(drawNames([label("Suva", { at: { x: 300, y: 128 } }), label("Rabat")]))).toEqual(
      ["Rabat"],
    );
  });

  it("have a halo of their own under them", () => {
    const canvas = recordCanvas();
    drawAtOnce();
    new LabelsLayer({ ...GREY_PALETTE, halo: "#ffffff", label: "#111111" }, "labels")
      .setLabels([label("Rabat")], { anchors: [], lines: [], otherLines: [] })
      .addTo(makeMap({ middle: MIDDLE, zoom: 2 }));
    expect(canvas.callsOf("strokeText")[0]?.settings.strokeStyle).toBe("#ffffff");
    expect(canvas.callsOf("fillText")[0]?.settings.fillStyle).toBe("#111111");
  });

  it("never cover a line that stands out", () => {
    const everywhere = Array.from({ length: 40 }, (_, step) => {
      const y = 118 + step / 2;
      return Float64Array.of(90, y, 166, y);
    });
    expect(drawNames([label("Rabat")], { lines: everywhere })).toEqual([]);
    expect(textsOf(drawNames([label("Rabat")], { otherLines: everywhere }))).toEqual(["Rabat"]);
  });

  it("may cover the anchor of a state that has no dot at this scale", () => {
    const at = { x: 132, y: 128 };
    const leftWith = (extent: number) =>
      drawNames([label("Rabat")], { anchors: [{ at, extent }] })[0]?.left ?? 0;
    expect(leftWith(10)).toBeGreaterThan(CANVAS_MIDDLE.x);
    expect(leftWith(0)).toBeLessThan(CANVAS_MIDDLE.x);
  });
});
