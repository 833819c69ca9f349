import { describe, expect, it } from "vitest";
import { InkField } from "./InkField.ts";
import { PlainInker } from "./inkers/PlainInker.ts";

const SIZE = 60;

/** Draws runs of points on a sheet of 60 × 60 pixels; returns each pixel's opacity, of 255. */
function draw(
  runs: readonly (readonly number[])[],
  { opacity = 1, dash = [] as readonly number[] } = {},
) {
  const field = new InkField(new PlainInker());
  field.open(SIZE, SIZE);
  field.dip(opacity, dash);
  for (const run of runs) {
    for (let i = 0; i < run.length; i += 2) {
      if (i === 0) field.moveTo(run[0] ?? 0, run[1] ?? 0);
      else field.lineTo(run[i] ?? 0, run[i + 1] ?? 0);
    }
  }
  const pixels = new Uint32Array(SIZE * SIZE);
  field.layOver(pixels, "#000000");
  const at = (x: number, y: number) => (pixels[y * SIZE + x] ?? 0) >>> 24;
  const ink = pixels.reduce((sum, pixel) => sum + (pixel >>> 24), 0) / 255;
  return { field, pixels, at, ink };
}

describe("a line on the ink field", () => {
  it("fills the pixels whose middles it runs through", () => {
    const { at, ink } = draw([[10, 20.5, 30, 20.5]]);
    expect([at(9, 20), at(10, 20), at(29, 20), at(30, 20)]).toEqual([0, 255, 255, 0]);
    expect([at(15, 19), at(15, 21)]).toEqual([0, 0]);
    expect(ink).toBeCloseTo(20, 1);
  });

  it("is shared between the two pixels that it lies between", () => {
    const { at } = draw([[10, 20.75, 30, 20.75]], { opacity: 0.5 });
    expect(at(15, 20)).toBeCloseTo(0.75 * 0.5 * 255, -0.5);
    expect(at(15, 21)).toBeCloseTo(0.25 * 0.5 * 255, -0.5);
  });

  it("covers a part of the pixels in which it ends", () => {
    const { at } = draw([[10.25, 20.5, 12.5, 20.5]]);
    expect(at(10, 20)).toBeCloseTo(0.75 * 255, -0.5);
    expect(at(12, 20)).toBeCloseTo(0.5 * 255, -0.5);
    expect(draw([[10.25, 20.5, 10.75, 20.5]]).at(10, 20)).toBeCloseTo(0.5 * 255, -0.5);
  });

  it.each([0, 10, 30, 45, 60, 90, 135, 200, 300])(
    "has as much ink as it is long, at %s degrees",
    (angle) => {
      const [cos, sin] = [Math.cos, Math.sin].map((turn) => turn((angle * Math.PI) / 180));
      const end = [30.3 + 25 * (cos ?? 0), 29.8 + 25 * (sin ?? 0)];
      const { ink } = draw([[30.3, 29.8, ...end]], { opacity: 0.1 });
      expect(ink / 0.1 / 25).toBeGreaterThan(0.95);
      expect(ink / 0.1 / 25).toBeLessThan(1.05);
    },
  );

  it("looks the same whichever end comes first", () => {
    const there = draw([[5.2, 7.9, 50.1, 31.4]]).pixels;
    const back = draw([[50.1, 31.4, 5.2, 7.9]]).pixels;
    expect(back).toEqual(there);
  });

  it("is drawn as far as it lies on the sheet, its neighbours' share included", () => {
    const { at, ink } = draw([[-1000, 20.5, 1000, 20.5]]);
    expect(at(0, 20)).toBe(255);
    expect(ink).toBeCloseTo(SIZE, 1);
    // A quarter of this one belongs to the row above the sheet.
    expect(draw([[10, 0.25, 20, 0.25]]).at(15, 0)).toBeCloseTo(0.75 * 255, -0.5);
    expect(draw([[10, -0.25, 20, -0.25]]).at(15, 0)).toBeCloseTo(0.25 * 255, -0.5);
    expect(draw([[10, -30, 20, -5]]).ink).toBe(0);
    expect(draw([[-5, 10, -5, 40]]).ink).toBe(0);
  });

  it("is nothing where it has no length", () => {
    expect(draw([[10, 10, 10, 10]]).ink).toBe(0);
  });
});

describe("many lines on the ink field", () => {
  it("let through what is left by each", () => {
    const line = [10, 20.5, 30, 20.5];
    const { at } = draw([line, line, line], { opacity: 0.3 });
    expect(at(15, 20)).toBeCloseTo((1 - 0.7 ** 3) * 255, -0.5);
  });

  it("end in nothing that could be darker, however many there are", () => {
    const line = [10, 20.5, 30, 20.5];
    const { at } = draw(Array(5000).fill(line), { opacity: 0.9 });
    expect(at(15, 20)).toBe(255);
  });

  it("are laid over what is there, in their colour", () => {
    const { field, pixels } = draw([[10, 20.5, 30, 20.5]], { opacity: 0.5 });
    field.empty();
    field.dip(0.5, []);
    field.moveTo(20, 20.5);
    field.lineTo(40, 20.5);
    field.layOver(pixels, "#ff8000");
    const bytes = (x: number) => [
      ...new Uint8Array(pixels.buffer).subarray(4 * (20 * SIZE + x), 4 * (20 * SIZE + x) + 4),
    ];
    expect(bytes(15)).toEqual([0, 0, 0, 128]);
    expect(bytes(35)).toEqual([255, 128, 0, 128]);
    const [red = 0, green = 0, blue = 0, opacity = 0] = bytes(25);
    // Two thirds of what is seen there is of the upper colour.
    expect(red).toBeCloseTo((2 / 3) * 255, -1);
    expect(green).toBeCloseTo((2 / 3) * 128, -1);
    expect([blue, opacity]).toEqual([0, 192]);
  });
});

describe("a dashed line on the ink field", () => {
  it("has dashes and gaps of their lengths, also over a bend", () => {
    const { at } = draw([[10, 20.5, 13, 20.5, 40, 20.5]], { dash: [4, 6] });
    const row = Array.from({ length: 24 }, (_, x) => (at(10 + x, 20) > 0 ? "#" : "."));
    expect(row.join("")).toBe("####......####......####");
  });

  it("begins anew with each line", () => {
    const { at } = draw(
      [
        [10, 20.5, 16, 20.5],
        [10, 30.5, 16, 30.5],
      ],
      { dash: [4, 6] },
    );
    expect([at(10, 20), at(15, 20)]).toEqual([255, 0]);
    expect([at(10, 30), at(15, 30)]).toEqual([255, 0]);
  });
});

describe("the extent of an ink field", () => {
  it("holds all ink, and not much more", () => {
    const { field } = draw([[10.2, 20.5, 30.7, 24.1]]);
    const { left, top, right, bottom } = field.extent;
    expect([left, top, right, bottom]).toEqual([9, 19, 32, 26]);
  });

  it("is empty without ink", () => {
    const { field } = draw([]);
    expect(field.extent.right).toBeLessThanOrEqual(field.extent.left);
    expect(field.extent.bottom).toBeLessThanOrEqual(field.extent.top);
  });
});
