import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PartCurve } from "./partCurve.ts";

const anyPoint = fc.tuple(fc.integer({ min: 0, max: 256 }), fc.integer({ min: 0, max: 256 }));

function curveThrough(
  start: readonly [number, number],
  halfway: readonly [number, number],
  end: readonly [number, number],
): PartCurve {
  const curve = new PartCurve();
  curve.open(
    {
      points: Float32Array.of(...start, ...end),
      halfways: Float32Array.of(...start, ...halfway),
    },
    1,
  );
  return curve;
}

function pointsOf(curve: PartCurve, count: number): [number, number][] {
  return Array.from({ length: count + 1 }, (_, i) => {
    curve.goTo(i / count);
    return [curve.x, curve.y];
  });
}

describe("the curve of a part", () => {
  it("passes its start, the point halfway and its end", () => {
    const curve = curveThrough([10, 20], [31, 28], [50, 24]);
    expect(pointsOf(curve, 2)).toEqual([
      [10, 20],
      [31, 28],
      [50, 24],
    ]);
  });

  it("is straight, and one piece, where the point halfway lies between its ends", () => {
    const curve = curveThrough([10, 20], [20, 30], [30, 40]);
    expect(curve.bend).toBe(0);
    expect(curve.countPieces(0.001)).toBe(1);
  });

  it("is cut into as many pieces as it needs to be straight", () => {
    fc.assert(
      fc.property(
        fc.tuple(anyPoint, anyPoint, anyPoint),
        fc.constantFrom(0.05, 1, 8),
        (through, tolerance) => {
          const curve = curveThrough(...through);
          const count = curve.countPieces(tolerance);
          const [ends, middles] = [pointsOf(curve, count), pointsOf(curve, 2 * count)];
          for (let piece = 0; piece < count; piece++) {
            const [x1 = 0, y1 = 0] = ends[piece] ?? [];
            const [x2 = 0, y2 = 0] = ends[piece + 1] ?? [];
            const [x = 0, y = 0] = middles[2 * piece + 1] ?? [];
            const away = Math.hypot(x - (x1 + x2) / 2, y - (y1 + y2) / 2);
            expect(away).toBeLessThanOrEqual(tolerance * 1.0001);
          }
          if (count > 1) {
            expect(curve.bend / (count - 1) ** 2).toBeGreaterThan(tolerance);
          }
        },
      ),
    );
  });

  it("needs half the pieces on half of its way", () => {
    const curve = curveThrough([0, 0], [50, 64], [100, 0]);
    expect(curve.countPieces(1)).toBe(8);
    expect(curve.countPieces(1, 0.5)).toBe(4);
  });

  it("is only said to lie beside a box in which no point of it lies", () => {
    const box = { left: 60, top: 60, right: 160, bottom: 160 };
    fc.assert(
      fc.property(anyPoint, anyPoint, anyPoint, (start, halfway, end) => {
        const curve = curveThrough(start, halfway, end);
        if (!curve.isBeside(box)) return;
        const isInside = pointsOf(curve, 50).some(
          ([x, y]) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
        );
        expect(isInside).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(curveThrough([0, 0], [10, 5], [20, 0]).isBeside(box)).toBe(true);
    expect(curveThrough([0, 100], [50, 110], [100, 100]).isBeside(box)).toBe(false);
  });
});
