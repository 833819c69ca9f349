import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { drawAtOnce } from "../testing/drawAtOnce.ts";
import { GREY_PALETTE, makeMap } from "../testing/makeMap.ts";
import { recordCanvas } from "../testing/recordCanvas.ts";
import { KeptPicture } from "./KeptPicture.ts";
import {
  distanceToPaths,
  mixColours,
  StrongLinesLayer,
  type StyledLine,
} from "./StrongLinesLayer.ts";

const MIDDLE = { x: 128, y: 128 };

function line(id: string, ...paths: readonly (readonly number[])[]): StyledLine {
  const placed = paths.map((path) => Float64Array.from(path));
  return { id, paths: placed, width: 1, colour: "line", opacity: 1 };
}

/** Lines on a map of 800 × 400 pixels with the world's middle in its middle, 4 pixels a unit. */
function drawnLines(...lines: readonly StyledLine[]) {
  const layer = new StrongLinesLayer(GREY_PALETTE, "lines").setLines(lines);
  return layer.addTo(makeMap({ middle: MIDDLE, zoom: 2 }));
}

describe("linesAt", () => {
  const across = line("across", [100, 128, 156, 128]);

  it("finds a line within reach, with its distance in pixels", () => {
    const [hit] = drawnLines(across).linesAt({ x: 400, y: 206 }, 8);
    expect(hit?.id).toBe("across");
    expect(hit?.distance).toBeCloseTo(6, 0);
  });

  it("finds nothing out of reach", () => {
    expect(drawnLines(across).linesAt({ x: 400, y: 210 }, 8)).toEqual([]);
  });

  it("finds nothing beyond the ends", () => {
    expect(drawnLines(across).linesAt({ x: 530, y: 200 }, 8)).toEqual([]);
  });

  it("gives the nearest first, whatever lies on top", () => {
    const lower = line("lower", [100, 129, 156, 129]);
    const ids = (y: number) =>
      drawnLines(across, lower)
        .linesAt({ x: 400, y }, 8)
        .map(({ id }) => id);
    expect(ids(201)).toEqual(["across", "lower"]);
    expect(ids(203)).toEqual(["lower", "across"]);
  });

  it("finds both parts of a line that the seam cuts, as one line", () => {
    const cut = line("NZL-CHL", [100, 128, 110, 128], [146, 128, 156, 128]);
    const layer = drawnLines(cut);
    const found = [330, 400, 474].map((x) => layer.linesAt({ x, y: 200 }, 8).length);
    expect(found).toEqual([1, 0, 1]);
  });

  it("finds the lines set last, and none before the layer is on a map", () => {
    const layer = drawnLines(across);
    layer.setLines([]);
    expect(layer.linesAt({ x: 400, y: 200 }, 8)).toEqual([]);
    const apart = new StrongLinesLayer(GREY_PALETTE, "lines").setLines([across]);
    expect(apart.linesAt({ x: 400, y: 200 }, 8)).toEqual([]);
  });
});

describe("what is drawn", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const palette = { ...GREY_PALETTE, "party-a": "#000000", "party-b": "#ffffff", line: "#123456" };

  function strokes(...lines: readonly StyledLine[]) {
    const canvas = recordCanvas();
    drawAtOnce();
    new StrongLinesLayer(palette, "lines")
      .setLines(lines)
      .addTo(makeMap({ middle: MIDDLE, zoom: 2 }));
    return canvas.callsOf("stroke").map(({ settings }) => settings);
  }

  it.each([
    [0.9, 0.9],
    [1.1, 1],
    [1.4, 1.4],
  ])("is a line of %f pixels as one of %f: a tenth more than one takes long", (width, drawn) => {
    const one = { ...line("one", [100, 128, 156, 128]), width };
    expect(strokes(one)).toMatchObject([{ lineWidth: drawn }]);
  });

  it("has ends and an edge that do not depend on the line before", () => {
    const path = [100, 128, 156, 128];
    const dashed = { ...line("dashed", path), dash: [1, 4] };
    const cased = { ...line("cased", path), isCased: true } as const;
    const caps = strokes(dashed, cased).map(({ lineCap }) => lineCap);
    expect(caps).toEqual(["round", "butt", "butt"]);
  });

  it("is every line in its order, with its colour, width and opacity", () => {
    const drawn = strokes(
      { ...line("below", [100, 128, 156, 128]), width: 1, opacity: 0.4 },
      { ...line("above", [100, 129, 156, 129]), width: 3 },
    );
    expect(drawn).toMatchObject([
      { strokeStyle: "#123456", lineWidth: 1, globalAlpha: 0.4 },
      { strokeStyle: "#123456", lineWidth: 3, globalAlpha: 1 },
    ]);
  });

  it("runs from party A's colour to party B's, also over the seam", () => {
    const parts = [
      [100, 128, 110, 128],
      [126, 128, 156, 128],
    ] as const;
    const colour = ["party-a", "party-b"] as const;
    const drawn = strokes({ ...line("CHL-NZL", ...parts), colour });
    // The first part is a quarter of the way.
    expect(drawn.map(({ strokeStyle }) => (strokeStyle as { stops: unknown }).stops)).toEqual([
      ["#000000", "#404040"],
      ["#404040", "#ffffff"],
    ]);
  });
});

describe("the line that is pointed at", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  function setUp() {
    const canvas = recordCanvas();
    drawAtOnce();
    const map = makeMap({ middle: MIDDLE, zoom: 2 });
    const layer = new StrongLinesLayer(GREY_PALETTE, "lines").setLines([
      line("below", [100, 128, 156, 128]),
      line("above", [100, 129, 156, 129]),
    ]);
    layer.addTo(map);
    const point = (width: number) => {
      canvas.forget();
      layer.setPointed([{ ...line("below", [100, 128, 156, 128]), width }]);
      return canvas.callsOf("stroke").map(({ settings }) => settings.lineWidth);
    };
    return { canvas, map, layer, point };
  }

  it("lies over all lines, and is found once", () => {
    const { layer, point } = setUp();
    expect(point(3)).toEqual([1, 1, 3]);
    expect(layer.linesAt({ x: 400, y: 200 }, 2).map(({ id }) => id)).toEqual(["below"]);
  });

  it("is drawn alone on a copy of the lines that rest, once they are kept", () => {
    const { canvas, map, layer, point } = setUp();
    layer.keepPicture(new KeptPicture());
    expect(point(3)).toEqual([1, 1, 3]);
    // The second time they are drawn to be kept, from then on they are copied.
    expect(point(4)).toEqual([1, 1, 4]);
    expect(canvas.callsOf("drawImage")).toHaveLength(1);
    expect(point(5)).toEqual([5]);
    expect(canvas.callsOf("drawImage")).toHaveLength(1);

    canvas.forget();
    layer.setLines([line("other", [100, 128, 156, 128])]);
    expect(canvas.callsOf("stroke")).toHaveLength(2);
    expect(point(3)).toEqual([1, 3]);
    expect(point(3)).toEqual([3]);
    layer.setPalette({ ...GREY_PALETTE, line: "#123456" });
    expect(canvas.callsOf("stroke").at(-2)?.settings.strokeStyle).toBe("#123456");
    canvas.forget();
    map.setView(map.getCenter(), 3, { animate: false });
    expect(canvas.callsOf("stroke")).toHaveLength(2);
    expect(canvas.callsOf("drawImage")).toHaveLength(0);
  });
});

describe("distanceToPaths", () => {
  const path = Float64Array.of(0, 0, 10, 0, 10, 10);

  it.each([
    ["beside a stretch", { x: 5, y: 3 }, 3],
    ["on it", { x: 10, y: 5 }, 0],
    ["before the beginning", { x: -3, y: 4 }, 5],
    ["after the end", { x: 13, y: 14 }, 5],
    ["nearer to the second stretch", { x: 8, y: 5 }, 2],
  ])("measures from a point %s", (_, point, distance) => {
    expect(distanceToPaths([path], point)).toBeCloseTo(distance, 9);
  });

  it("takes the nearest of several paths", () => {
    const far = Float64Array.of(0, 100, 10, 100);
    expect(distanceToPaths([far, path], { x: 5, y: 3 })).toBe(3);
  });

  it("is endless without a path", () => {
    expect(distanceToPaths([], { x: 0, y: 0 })).toBe(Number.POSITIVE_INFINITY);
  });

  it("bears points that lie on each other", () => {
    expect(distanceToPaths([Float64Array.of(1, 1, 1, 1)], { x: 4, y: 5 })).toBe(5);
  });
});

describe("mixColours", () => {
  it("begins with the one, ends with the other, and is between them in the middle", () => {
    const mixed = [0, 0.5, 1].map((share) => mixColours("#1d5fb4", "#b8480f", share));
    expect(mixed).toEqual(["#1d5fb4", "#6b5462", "#b8480f"]);
  });

  it("keeps both digits of a dark channel", () => {
    expect(mixColours("#000000", "#0a0a0a", 0.5)).toBe("#050505");
  });

  it("is a colour for every share", () => {
    const anyColour = fc.stringMatching(/^#[0-9a-f]{6}$/);
    fc.assert(
      fc.property(anyColour, anyColour, fc.double({ min: 0, max: 1, noNaN: true }), (...args) => {
        expect(mixColours(...args)).toMatch(/^#[0-9a-f]{6}$/);
      }),
    );
  });
});
