import { afterEach, describe, expect, it, vi } from "vitest";
import { GREY_PALETTE, makeMap } from "../testing/makeMap.ts";
import { recordCanvas } from "../testing/recordCanvas.ts";
import {
  loadPainters,
  type ManyLinesLook,
  RelationshipLinesLayer,
} from "./RelationshipLinesLayer.ts";

const PALETTE = { ...GREY_PALETTE, line: "#123456", "line-strong": "#654321" };
const STYLES: ManyLinesLook["styles"] = [
  { colour: "line", width: 0.8, opacity: 0.2 },
  { colour: "line-strong", width: 1, opacity: 0.8, dash: [2, 5] },
];
/** Along the equator and along the 20th parallel, 40 degrees each from the middle of the map. */
const LINES = {
  ids: ["equator", "north"],
  ends: Float64Array.of(11, 0, 51, 0, 11, 20, 51, 20),
};
/** Where the equator's line lies on a map of 800 × 400 pixels. */
const ON_EQUATOR = { x: 450, y: 200 };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function drawnLayer(kinds: readonly number[], zoom = 2) {
  const canvas = recordCanvas();
  const map = makeMap({ middle: { x: 128, y: 128 }, zoom });
  const layer = new RelationshipLinesLayer(PALETTE, "lines")
    .setLines(LINES)
    .setLook({ kinds: Uint8Array.from(kinds), styles: STYLES })
    .addTo(map);
  await loadPainters();
  await nextFrame();
  const element = () => map.getPane("lines")?.querySelector("canvas");
  return { canvas, map, layer, element };
}

describe("many lines, where there are no workers", () => {
  it("are drawn each by itself, in the styles of their kinds", async () => {
    const { canvas } = await drawnLayer([2, 1], 3);
    expect(canvas.callsOf("stroke").map(({ settings }) => settings)).toMatchObject([
      { strokeStyle: "#123456", lineWidth: 0.8, globalAlpha: 0.2 },
      { strokeStyle: "#654321", lineWidth: 1, globalAlpha: 0.8 },
    ]);
  });

  it("are at most a pixel of the screen wide, with as much more ink", async () => {
    vi.stubGlobal("devicePixelRatio", 2);
    const { canvas } = await drawnLayer([1, 0], 3);
    const [stroke] = canvas.callsOf("stroke");
    expect(stroke?.settings.lineWidth).toBe(0.5);
    expect(stroke?.settings.globalAlpha).toBeCloseTo(0.32, 9);
  });

  it("are paler from further away, where they lie closer together", async () => {
    const { canvas } = await drawnLayer([1, 0], 0);
    expect(canvas.callsOf("stroke")[0]?.settings.globalAlpha).toBeCloseTo(0.2 / 5, 9);
  });

  it("change their look without being projected anew, and say when they are sharp", async () => {
    const { canvas, layer } = await drawnLayer([1, 1]);
    const sharp = vi.fn();
    layer.on("sharp", sharp);
    canvas.forget();
    layer.setLook({ kinds: Uint8Array.of(1, 0), styles: STYLES });
    expect(layer.isPending).toBe(true);
    await nextFrame();
    expect(canvas.callsOf("stroke")).toHaveLength(1);
    expect(layer.isPending).toBe(false);
    expect(sharp).toHaveBeenCalledTimes(1);
  });

  it("are hidden and cost nothing when none is drawn", async () => {
    const { canvas, layer, element } = await drawnLayer([0, 0]);
    expect(element()).not.toBeVisible();
    expect(canvas.callsOf("beginPath")).toEqual([]);
    expect(layer.linesAt(ON_EQUATOR, 8)).toEqual([]);
  });

  it("are found where they are drawn, and not where they are hidden", async () => {
    const { layer } = await drawnLayer([1, 0]);
    expect(layer.linesAt(ON_EQUATOR, 3).map(({ id }) => id)).toEqual(["equator"]);
    expect(layer.linesAt({ x: 450, y: 210 }, 3)).toEqual([]);
    layer.setLook({ kinds: Uint8Array.of(0, 1), styles: STYLES });
    expect(layer.linesAt(ON_EQUATOR, 3)).toEqual([]);
  });

  it("grow pale under what is selected, without being drawn anew", async () => {
    const { canvas, layer, element } = await drawnLayer([1, 1]);
    canvas.forget();
    layer.setDimmed(true);
    await nextFrame();
    expect(element()).toHaveStyle({ opacity: "0.3" });
    expect(canvas.callsOf("stroke")).toEqual([]);
    layer.setDimmed(false);
    expect(element()).not.toHaveStyle({ opacity: "0.3" });
  });

  it("stand being added, removed and added again", async () => {
    const { map, layer, element } = await drawnLayer([1, 1]);
    layer.remove();
    expect(element()).toBeNull();
    layer.addTo(map);
    await nextFrame();
    expect(element()).toBeVisible();
    expect(layer.isPending).toBe(false);
  });

  it("move and scale as a picture while a zoom runs, and are drawn when the map rests", async () => {
    const { canvas, map, element } = await drawnLayer([1, 1]);
    canvas.forget();
    map.fire("zoomanim", { center: map.getCenter(), zoom: 3 });
    expect(element()?.style.transform).toBe("translate3d(-800px,-400px,0) scale(2)");
    expect(canvas.callsOf("stroke")).toEqual([]);
    map.setView(map.getCenter(), 3, { animate: false });
    await nextFrame();
    expect(canvas.callsOf("stroke")).toHaveLength(2);
    expect(element()?.style.transform).toBe("translate3d(-200px,-100px,0) scale(1)");
  });

  it("are drawn anew when a drag brings the edge of the picture near, not before", async () => {
    const { canvas, map } = await drawnLayer([1, 1]);
    const dragBy = async (x: number) => {
      canvas.forget();
      map.panBy([x, 0], { animate: false, noMoveStart: true });
      await nextFrame();
    };
    map.off("moveend");
    await dragBy(100);
    expect(canvas.callsOf("stroke")).toEqual([]);
    await dragBy(90);
    expect(canvas.callsOf("stroke")).toHaveLength(2);
  });
});
