import { afterEach, describe, expect, it, vi } from "vitest";
import { GREY_PALETTE, makeMap } from "../../testing/makeMap.ts";
import { recordCanvas } from "../../testing/recordCanvas.ts";
import { fitMargins, spareMargins } from "../pictureMargins.ts";
import { loadPainters } from "./loadPainters.ts";
import { type ManyLinesLook, RelationshipLinesLayer } from "./RelationshipLinesLayer.ts";

const PALETTE = { ...GREY_PALETTE, line: "#123456", "line-strong": "#654321" };
const STYLES: ManyLinesLook["styles"] = [
  { colour: "line", width: 0.8, opacity: 0.2 },
  { colour: "line-strong", width: 1, opacity: 0.8, dash: [2, 5] },
];
/** Along the equator and along the 20th parallel, 40 degrees each from the middle of the map. */
const LINES = {
  idOf: (line: number) => ["equator", "north"][line],
  ends: Float64Array.of(11, 0, 51, 0, 11, 20, 51, 20),
};
/** Where the equator's line lies on a map of 800 × 400 pixels. */
const ON_EQUATOR = { x: 450, y: 200 };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The pixels that were put onto the canvas last, each with its colour and its opacity of 255. */
function lastPixels(canvas: ReturnType<typeof recordCanvas>) {
  const image = canvas.callsOf("putImageData").at(-1)?.args[0] as ImageData;
  const pixelAt = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0, opacity = 0] = image.data.subarray(
      4 * (y * image.width + x),
    );
    const colour = ((red << 16) | (green << 8) | blue).toString(16).padStart(6, "0");
    return { colour: `#${colour}`, opacity };
  };
  /** All of the ink in a column of pixels. */
  const column = (x: number) => Array.from({ length: image.height }, (_, y) => pixelAt(x, y));
  const inkIn = (x: number) => column(x).reduce((sum, { opacity }) => sum + opacity, 0);
  const coloursIn = (x: number) => [
    ...new Set(
      column(x)
        .filter(({ opacity }) => opacity > 0)
        .map(({ colour }) => colour),
    ),
  ];
  return { image, inkIn, coloursIn };
}
/** A column of the picture that both lines cross: the middle, with the padding of 15 %. */
const MIDDLE = 400 + 120 + 40;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function drawnLayer(kinds: readonly number[], zoom = 2) {
  const canvas = recordCanvas();
  const map = makeMap({ middle: { x: 128, y: 128 }, zoom });
  const layer = new RelationshipLinesLayer("lines")
    .setPalette(PALETTE)
    .setLines(LINES)
    .setLook({ kinds: Uint8Array.from(kinds), styles: STYLES })
    .addTo(map);
  await loadPainters();
  await nextFrame();
  const element = () => map.getPane("lines")?.querySelector("canvas");
  return { canvas, map, layer, element };
}

describe("many lines, before there is a map", () => {
  /** A layer that has its lines and its look, and what its one worker is told. */
  async function layerWithWorker() {
    const told: string[] = [];
    class FakeWorker extends EventTarget {
      postMessage({ kind }: { readonly kind: string }): void {
        told.push(kind);
      }

      terminate(): void {
        told.push("end");
      }
    }
    vi.stubGlobal("Worker", FakeWorker);
    vi.stubGlobal("OffscreenCanvas", class {});
    vi.spyOn(navigator, "hardwareConcurrency", "get").mockReturnValue(2);
    const layer = new RelationshipLinesLayer("lines")
      .setLines(LINES)
      .setLook({ kinds: Uint8Array.of(1, 1), styles: STYLES });
    await loadPainters();
    return { layer, told };
  }

  it("are projected where there are workers, and drawn by the same ones when there is", async () => {
    const { layer, told } = await layerWithWorker();
    expect(told).toEqual(["start", "prepare"]);
    layer.setPalette(PALETTE).addTo(makeMap({ middle: { x: 128, y: 128 }, zoom: 2 }));
    await nextFrame();
    expect(told).toEqual(["start", "prepare", "paint"]);
  });

  it("have their canvas's place and memory before a worker has drawn them", async () => {
    const canvas = recordCanvas();
    const { layer } = await layerWithWorker();
    const map = makeMap({ middle: { x: 128, y: 128 }, zoom: 2 });
    layer.setPalette(PALETTE).addTo(map);
    await nextFrame();
    const element = map.getPane("lines")?.querySelector("canvas");
    expect([element?.width, element?.height]).toEqual([1040, 520]);
    expect(element?.style.transform).toBe("translate3d(-120px,-60px,0) scale(1)");
    expect(canvas.callsOf("clearRect")).toHaveLength(1);
    await nextFrame();
    await nextFrame();
    expect(canvas.callsOf("clearRect").length).toBeGreaterThan(1);
    expect(canvas.callsOf("putImageData")).toHaveLength(0);
    expect(layer.isPending).toBe(true);
  });

  it("are let go of with the workers that hold them", async () => {
    const { layer, told } = await layerWithWorker();
    layer.close();
    expect(told).toEqual(["start", "prepare", "end"]);
  });

  it("are drawn in the page where workers are refused", async () => {
    const refuse = vi.fn(() => {
      throw new DOMException("refused", "SecurityError");
    });
    vi.stubGlobal("Worker", refuse);
    vi.stubGlobal("OffscreenCanvas", class {});
    const { canvas } = await drawnLayer([1, 0], 3);
    expect(refuse).toHaveBeenCalled();
    expect(lastPixels(canvas).coloursIn(MIDDLE)).toEqual(["#123456"]);
  });
});

describe("many lines, where there are no workers", () => {
  it("end with the window at first, where margins can wait", async () => {
    const { canvas, map, layer } = await drawnLayer([1, 1]);
    layer.remove();
    spareMargins(map);
    layer.addTo(map);
    await nextFrame();
    expect(lastPixels(canvas).image.width).toBe(800);
    fitMargins(map);
    await nextFrame();
    expect(lastPixels(canvas).image.width).toBe(1040);
  });

  it("are drawn each by itself, in the styles of their kinds", async () => {
    const { canvas } = await drawnLayer([2, 1], 3);
    const { coloursIn, inkIn } = lastPixels(canvas);
    // The equator's line is dashed: somewhere both are to be seen, and somewhere the other one alone.
    const columns = Array.from({ length: 7 }, (_, x) => MIDDLE + x);
    expect(columns.map((x) => coloursIn(x).sort())).toContainEqual(["#123456", "#654321"]);
    expect(columns.map((x) => coloursIn(x))).toContainEqual(["#123456"]);
    const solid = columns.find((x) => coloursIn(x).length === 1) ?? 0;
    expect(inkIn(solid)).toBeCloseTo(0.8 * 0.2 * 255, -0.5);
  });

  it("are as wide as a pixel of the screen, with as much more ink", async () => {
    vi.stubGlobal("devicePixelRatio", 2);
    const { canvas } = await drawnLayer([1, 0], 3);
    const { image, inkIn } = lastPixels(canvas);
    expect([image.width, image.height]).toEqual([2080, 1040]);
    expect(inkIn(2 * MIDDLE)).toBeCloseTo(2 * 0.8 * 0.2 * 255, -0.5);
  });

  it("are paler from further away, where they lie closer together", async () => {
    const { canvas } = await drawnLayer([1, 0], 0);
    const { inkIn } = lastPixels(canvas);
    expect(inkIn(400 + 120 + 8)).toBeCloseTo((0.8 * 0.2 * 255) / 5, -0.5);
  });

  it("change their look without being projected anew, and say when they are sharp", async () => {
    const { canvas, layer } = await drawnLayer([1, 1]);
    const sharp = vi.fn();
    layer.on("sharp", sharp);
    canvas.forget();
    layer.setLook({ kinds: Uint8Array.of(1, 0), styles: STYLES });
    expect(lastPixels(canvas).coloursIn(MIDDLE)).toEqual(["#123456"]);
    expect(layer.isPending).toBe(false);
    expect(sharp).toHaveBeenCalledTimes(1);
  });

  it("are hidden and cost nothing when none is drawn", async () => {
    const { canvas, layer, element } = await drawnLayer([0, 0]);
    expect(element()).not.toBeVisible();
    expect(canvas.callsOf("putImageData")).toHaveLength(0);
    expect(layer.linesAt(ON_EQUATOR, 8)).toEqual([]);
  });

  it("are found where they are drawn, and not where they are hidden", async () => {
    const { layer } = await drawnLayer([1, 0]);
    expect(layer.linesAt(ON_EQUATOR, 3).map(({ id }) => id)).toEqual(["equator"]);
    expect(layer.linesAt({ x: 450, y: 210 }, 3)).toEqual([]);
    layer.setLook({ kinds: Uint8Array.of(0, 1), styles: STYLES });
    expect(layer.linesAt(ON_EQUATOR, 3)).toEqual([]);
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
    expect(element()?.style.transform).toBe("translate3d(-640px,-320px,0) scale(2)");
    expect(canvas.callsOf("putImageData")).toHaveLength(0);
    map.setView(map.getCenter(), 3, { animate: false });
    await nextFrame();
    expect(canvas.callsOf("putImageData")).toHaveLength(1);
    expect(element()?.style.transform).toBe("translate3d(-120px,-60px,0) scale(1)");
  });

  it("are drawn anew while a drag is still far from the edge of the picture, not at once", async () => {
    const { canvas, map } = await drawnLayer([1, 1], 3);
    const dragBy = async (x: number) => {
      canvas.forget();
      map.panBy([x, 0], { animate: false, noMoveStart: true });
      await nextFrame();
    };
    map.off("moveend");
    // The margin has 120 pixels.
    await dragBy(40);
    expect(canvas.callsOf("putImageData")).toHaveLength(0);
    await dragBy(20);
    expect(canvas.callsOf("putImageData")).toHaveLength(1);
  });

  it("run out softly where a movement is faster than their next picture, and only then", async () => {
    const { map, element } = await drawnLayer([1, 1], 3);
    const dragBy = (x: number) => map.panBy([x, 0], { animate: false, noMoveStart: true });
    map.off("moveend");
    // The margin has 120 pixels, of which the outer 48 fade.
    dragBy(60);
    expect(element()?.classList).not.toContain("is-soft");
    dragBy(30);
    expect(element()?.classList).toContain("is-soft");
    expect(element()?.style.getPropertyValue("--soft-x")).toBe("48px");
    await nextFrame();
    expect(element()?.classList).not.toContain("is-soft");
  });
});
