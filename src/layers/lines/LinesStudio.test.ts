import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { recordCanvas } from "../../testing/recordCanvas.ts";
import type { LineContext } from "./FineSheet.ts";
import { createLineGeometry } from "./geometry/lineGeometry.ts";
import { loadCompiledInker } from "./inkers/CompiledInker.ts";
import type { InkBox } from "./inkers/Inker.ts";
import { PlainInker } from "./inkers/PlainInker.ts";
import { LinesStudio } from "./LinesStudio.ts";
import type { LineStyle, LinesPicture } from "./linesPicture.ts";

/** The whole world on 512 × 250 pixels, and on a quarter of them. */
const VIEW = { scale: 2, offsetX: 0, offsetY: -131, width: 512, height: 250, ratio: 1 };
const SMALL = { scale: 1, offsetX: 0, offsetY: -65, width: 256, height: 125, ratio: 1 };
const STYLES: readonly LineStyle[] = [
  { colour: "#123456", width: 1.1, opacity: 0.6 },
  { colour: "#c04010", width: 1.1, opacity: 0.9, dash: [2, 5] },
  { colour: "#00a040", width: 0.9, opacity: 0.8, dash: [1, 4], dashedHalf: "b" },
];

beforeEach(() => {
  recordCanvas();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const anyLine = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);
const anyLook = fc.array(fc.tuple(anyLine, fc.nat({ max: 3 })), { minLength: 1, maxLength: 30 });

/** Draws what a studio puts onto its canvas into the pixels of the whole view. */
function drawInto(pixels: Uint32Array, studio: LinesStudio, picture: LinesPicture): void {
  const open = ({ left, top }: InkBox) => {
    const putImageData = (
      image: ImageData,
      toX: number,
      toY: number,
      dirtyX: number,
      dirtyY: number,
      width: number,
      height: number,
    ) => {
      const from = new Uint32Array(image.data.buffer);
      for (let y = dirtyY; y < dirtyY + height; y++) {
        const row = from.subarray(y * image.width + dirtyX, y * image.width + dirtyX + width);
        pixels.set(row, (top + toY + y) * picture.view.width + left + toX + dirtyX);
      }
    };
    return { context: { putImageData } as unknown as LineContext, left, top };
  };
  studio.draw(picture, { open });
}

/** Receives the pixels of a studio, copies them into those of the whole view and gives them back. */
function receiveInto(pixels: Uint32Array, studio: LinesStudio, picture: LinesPicture): void {
  const open = vi.fn();
  studio.draw(picture, {
    open,
    receivePixels(received, corner) {
      expect(corner).toEqual({ left: 0, top: 0 });
      const { buffer, width, painted } = received;
      const from = new Uint32Array(buffer);
      for (let y = painted.top; y < painted.bottom; y++) {
        const row = from.subarray(y * width + painted.left, y * width + painted.right);
        pixels.set(row, y * width + painted.left);
      }
      studio.reusePixels(received);
    },
  });
  expect(open).not.toHaveBeenCalled();
}

/** Where a line begins is rounded to parts of a pixel, in each strip from its own top. */
const ROUNDING = 2;

/** Returns by how much of 255, on black, two pictures differ where they differ most. */
function furthestApart(one: Uint32Array, other: Uint32Array): number {
  const [bytes, otherBytes] = [new Uint8Array(one.buffer), new Uint8Array(other.buffer)];
  let most = 0;
  for (let pixel = 0; pixel < one.length; pixel++) {
    if (one[pixel] === other[pixel]) continue;
    for (let i = 4 * pixel; i < 4 * pixel + 4; i++) {
      most = Math.max(most, Math.abs(shownAt(bytes, i) - shownAt(otherBytes, i)));
    }
  }
  return most;
}

/** What is hardly to be seen has hardly a colour: as much of a channel as its pixel's opacity shows. */
function shownAt(bytes: Uint8Array, i: number): number {
  const value = bytes[i] ?? 0;
  return (i & 3) === 3 ? value : (value * (bytes[i | 3] ?? 0)) / 255;
}

const blank = ({ width, height } = VIEW) => new Uint32Array(width * height);

function drawAlone(ends: Float64Array, picture: LinesPicture): Uint32Array {
  const pixels = blank();
  const studio = new LinesStudio(ends);
  studio.project(picture.kinds);
  drawInto(pixels, studio, picture);
  return pixels;
}

/** Thousands of lines are drawn, which takes two seconds where nothing else runs. */
vi.setConfig({ testTimeout: 30_000 });

describe("two studios that share the work", () => {
  it("draw together what one draws alone, also where their rows meet", () => {
    fc.assert(
      fc.property(anyLook, (lines) => {
        const ends = Float64Array.from(lines.flatMap(([line]) => line));
        const kinds = Uint8Array.from(lines, ([, kind]) => kind);
        const picture = { kinds, styles: STYLES, view: VIEW };
        const studios = [0, 1].map(
          (index) => new LinesStudio(ends, { share: { index, count: 2 } }),
        );
        const pieces = studios.map((studio) => studio.project(kinds));
        const pixels = blank();
        for (const [index, studio] of studios.entries()) {
          const other = pieces[1 - index];
          if (other) studio.addPiece(other);
          drawInto(pixels, studio, { ...picture, rows: studio.rowsOf(picture) });
        }
        expect(furthestApart(pixels, drawAlone(ends, picture))).toBeLessThanOrEqual(ROUNDING);
      }),
      { numRuns: 40 },
    );
  });

  it("have no row to draw where no line is seen, and nothing goes wrong", () => {
    const ends = Float64Array.of(4, 50, 6, 52);
    const kinds = Uint8Array.of(1);
    const picture = { kinds, styles: STYLES, view: { ...VIEW, scale: 64, offsetY: -9000 } };
    const studios = [0, 1].map((index) => new LinesStudio(ends, { share: { index, count: 2 } }));
    const piece = studios[0]?.project(kinds);
    if (piece) studios[1]?.addPiece(piece);
    const opened = vi.fn();
    for (const studio of studios) {
      studio.draw(
        { ...picture, rows: studio.rowsOf(picture) },
        { open: opened, receivePixels: opened },
      );
    }
    expect(studios.map((studio) => studio.rowsOf(picture))).toContainEqual({
      top: 250,
      bottom: 250,
    });
    expect(opened).not.toHaveBeenCalled();
  });

  it("share the rows anew when many more lines come, and not when few come or many go", () => {
    const north = Array.from({ length: 20 }, (_, i) => [-100 + i, 60, 100 - i, 58]).flat();
    const south = Array.from({ length: 40 }, (_, i) => [-100 + i, -50, 100 - i, -48]).flat();
    const ends = Float64Array.from([...north, ...south]);
    const studio = new LinesStudio(ends, { share: { index: 0, count: 2 } });
    const other = new LinesStudio(ends, { share: { index: 1, count: 2 } });
    const all = new Uint8Array(60).fill(1);
    studio.project(all);
    const piece = other.project(all);
    if (piece) studio.addPiece(piece);
    const bottomOf = (count: number) =>
      studio.rowsOf({ kinds: all.map((_, i) => (i < count ? 1 : 0)), styles: STYLES, view: VIEW })
        .bottom;
    const first = bottomOf(20);
    expect(bottomOf(30)).toBe(first);
    const last = bottomOf(60);
    expect(last).toBeGreaterThan(first + 20);
    // All may come back, and what is kept of them lies in these rows.
    expect(bottomOf(20)).toBe(last);
  });

  it("have rows that meet, with some work in each", () => {
    const ends = Float64Array.of(-100, 60, 100, 60, -100, -50, 100, -50);
    const kinds = Uint8Array.of(1, 1);
    const picture = { kinds, styles: STYLES, view: VIEW };
    const studios = [0, 1].map((index) => new LinesStudio(ends, { share: { index, count: 2 } }));
    const pieces = studios.map((studio) => studio.project(kinds));
    const [upper, lower] = studios.map((studio, index) => {
      const other = pieces[1 - index];
      if (other) studio.addPiece(other);
      return studio.rowsOf(picture);
    });
    expect(upper?.top).toBe(0);
    expect(lower?.top).toBe(upper?.bottom);
    expect(lower?.bottom).toBe(VIEW.height);
    expect(upper?.bottom).toBeGreaterThan(20);
    expect(upper?.bottom).toBeLessThan(230);
  });
});

describe("a studio", () => {
  const ends = Float64Array.of(0, 0, 40, 0, 0, 10, 40, 10);

  it("projects a line once, when it is first wanted", () => {
    const studio = new LinesStudio(ends);
    expect([...(studio.project(Uint8Array.of(1, 0))?.lines ?? [])]).toEqual([0]);
    expect(studio.project(Uint8Array.of(2, 0))).toBeUndefined();
    expect([...(studio.project(Uint8Array.of(1, 1))?.lines ?? [])]).toEqual([1]);
    expect(studio.packNewIndexes()).toHaveLength(2);
    expect(studio.packNewIndexes()).toHaveLength(0);
  });

  it("leaves nothing of the last picture on the next one", () => {
    const studio = new LinesStudio(ends);
    const draw = (kinds: Uint8Array) => {
      const pixels = blank();
      const picture = { kinds, styles: STYLES, view: VIEW };
      studio.project(kinds);
      drawInto(pixels, studio, picture);
      return pixels;
    };
    draw(Uint8Array.of(1, 2));
    const alone = drawAlone(ends, { kinds: Uint8Array.of(0, 1), styles: STYLES, view: VIEW });
    expect(furthestApart(draw(Uint8Array.of(0, 1)), alone)).toBe(0);
    expect(draw(Uint8Array.of(0, 0)).some((pixel) => pixel !== 0)).toBe(false);
  });

  it("draws one picture after the other as if each were the first", () => {
    const count = 900;
    const many = Float64Array.from({ length: 4 * count }, (_, i) =>
      i % 2 === 0 ? ((i * 77.7) % 340) - 170 : ((i * 31.3) % 150) - 75,
    );
    // Of thirty lines so many are drawn; which ones, begins anywhere.
    const anyKinds = fc
      .tuple(fc.constantFrom(0, 9, 20, 28, 29, 30), fc.nat({ max: 4 }), fc.nat({ max: 3 }))
      .map(([share, first, dashed]) =>
        Uint8Array.from({ length: count }, (_, line) => {
          const place = (line + first) % 30;
          return place >= share ? 0 : place < dashed ? 2 : 1;
        }),
      );
    const zooms = fc.constantFrom(SMALL, SMALL, SMALL, { ...SMALL, scale: 1.2 });
    const anyLooks = fc.array(fc.tuple(anyKinds, zooms), { minLength: 2, maxLength: 5 });
    const strengths = fc.constantFrom(1.5, 1.5, 18);
    const geometry = createLineGeometry(many);
    const drawFirst = (picture: LinesPicture) => {
      const pixels = blank(SMALL);
      const studio = new LinesStudio(many);
      studio.addPiece(geometry);
      drawInto(pixels, studio, picture);
      return pixels;
    };
    const ways = fc.constantFrom(drawInto, receiveInto);
    fc.assert(
      fc.property(anyLooks, strengths, ways, fc.boolean(), (looks, strength, draw, isRehearsed) => {
        const studio = new LinesStudio(many);
        for (const [kinds, view] of looks) {
          const drawn = kinds.filter((kind) => kind > 0).length;
          const opacity = Math.min(0.9, strength / Math.sqrt(drawn));
          const styles = STYLES.map((style) => ({ ...style, opacity }));
          const pixels = blank(SMALL);
          studio.project(kinds);
          draw(pixels, studio, { kinds, styles, view });
          if (isRehearsed) studio.rehearse({ kinds, styles, view });
          const first = drawFirst({ kinds, styles, view });
          expect(furthestApart(pixels, first)).toBeLessThanOrEqual(ROUNDING);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("rehearses a picture for nobody, and has the ink of half of its lines after that", () => {
    const count = 1200;
    const many = Float64Array.from({ length: 4 * count }, (_, i) => (i * 7.7) % 80);
    const studio = new LinesStudio(many);
    const kinds = new Uint8Array(count).fill(1);
    studio.project(kinds);
    const picture = { kinds, styles: STYLES, view: SMALL };
    drawInto(blank(SMALL), studio, picture);
    const draw = vi.spyOn(PlainInker.prototype, "draw");
    studio.rehearse(picture);
    draw.mockClear();
    const half = kinds.map((_, line) => (line % 2 === 0 ? 1 : 0));
    drawInto(blank(SMALL), studio, { ...picture, kinds: half });
    expect(draw).not.toHaveBeenCalled();
  });

  describe("by a compiled program", () => {
    const makeInker = loadCompiledInker();
    const lines = fc.sample(anyLine, { numRuns: 900, seed: 4 });
    const many = Float64Array.from(lines.flat());
    const near = (scale: number) => ({
      ...VIEW,
      scale,
      offsetX: VIEW.width / 2 - 128 * scale,
      offsetY: VIEW.height / 2 - 128 * scale,
    });

    it.each([
      { what: "from afar", views: [VIEW, { ...VIEW, scale: 0.7, offsetY: 3.3 }], most: 0 },
      // Of some lines a part is a parabola and the next one the true line: they are joined at a point
      // that is rounded, or not.
      { what: "from near", views: [near(9), near(14)], most: 1 },
      { what: "from so near that no parabola is good enough", views: [near(30)], most: 1 },
      { what: "on sheets of several sizes", views: [SMALL, near(9), SMALL, near(14)], most: 1 },
    ])("draws the same picture $what", ({ views, most }) => {
      if (!makeInker) throw new Error("Nothing compiled may run here.");
      for (const changed of [1, 2, 3]) {
        const plain = new LinesStudio(many);
        const compiled = new LinesStudio(many, { makeInker });
        // Lines are projected in three goes, and most ink stays from one picture to the next.
        const looks = [3, 2, 1, 1].map((share, look) =>
          Uint8Array.from(lines, (_, line) =>
            line % share > 0 ? 0 : look === 3 && line % 20 === 0 ? changed : 1,
          ),
        );
        const styles = STYLES.map((style) => ({ ...style, opacity: style.opacity / 8 }));
        for (const view of views) {
          for (const kinds of looks) {
            const [wanted, drawn] = [blank(view), blank(view)];
            for (const [studio, pixels] of [
              [plain, wanted],
              [compiled, drawn],
            ] as const) {
              studio.project(kinds);
              receiveInto(pixels, studio, { kinds, styles, view });
            }
            expect(wanted.some((pixel) => pixel > 0)).toBe(true);
            expect(furthestApart(drawn, wanted)).toBeLessThanOrEqual(most);
          }
        }
      }
    });
  });

  it("draws wide lines by the browser, above the fine ones that lie below them", () => {
    const calls: string[] = [];
    const note = (name: string) => () => {
      calls.push(name);
    };
    const context = {
      ...Object.fromEntries(
        ["setTransform", "setLineDash", "beginPath", "moveTo", "lineTo"].map((name) => [
          name,
          () => {},
        ]),
      ),
      putImageData: note("fine"),
      stroke: note("wide"),
    } as unknown as LineContext;
    const studio = new LinesStudio(ends);
    const kinds = Uint8Array.of(2, 1);
    const wide: LineStyle = { colour: "#123456", width: 2.6, opacity: 0.5, isWide: true };
    studio.project(kinds);
    studio.draw(
      { kinds, styles: [STYLES[0] ?? wide, wide], view: VIEW },
      { open: () => ({ context, left: 0, top: 0 }), receivePixels: note("without a canvas") },
    );
    expect(calls).toEqual(["fine", "wide"]);
  });
});
