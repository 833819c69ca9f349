import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lonLat } from "../../domain/geo/lonLat.ts";
import { traceGreatCircle } from "../../domain/geo/traceGreatCircle.ts";
import { distanceToPaths } from "../StrongLinesLayer.ts";
import { createLineGeometry } from "./geometry/lineGeometry.ts";
import { linesNear, openIndex, packIndex } from "./segmentIndex.ts";

const TOLERANCE = 0.002;

function indexOf(ends: readonly number[]) {
  return openIndex(packIndex(createLineGeometry(Float64Array.from(ends))));
}

const anyPlace = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);
const anyLine = fc.tuple(anyPlace, anyPlace).map(([from, to]) => [...from, ...to]);

describe("linesNear", () => {
  it("finds the lines that a look at every one of them finds, the nearest first", () => {
    const anyPoint = fc.record({
      x: fc.double({ min: 0, max: 256, noNaN: true }),
      y: fc.double({ min: 60, max: 196, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 12 }), anyPoint, (lines, point) => {
        const index = indexOf(lines.flat());
        const found = linesNear(index, point, {
          reach: 20,
          tolerance: TOLERANCE,
          isWanted: () => true,
        });
        const distances = lines.map(([lonA = 0, latA = 0, lonB = 0, latB = 0]) =>
          distanceToPaths(traceGreatCircle(lonLat(lonA, latA), lonLat(lonB, latB)), point),
        );
        for (const [line, distance] of distances.entries()) {
          const hit = found.find((one) => one.line === line);
          if (distance < 19.9) expect(hit?.distance).toBeCloseTo(distance, 1);
          if (distance > 20.1) expect(hit).toBeUndefined();
        }
        const order = found.map((one) => one.distance);
        expect(order).toEqual([...order].sort((one, other) => one - other));
      }),
      { numRuns: 60 },
    );
  });

  it("passes over lines that are not wanted", () => {
    const index = indexOf([0, 0, 40, 0, 0, 1, 40, 1]);
    const near = (isWanted: (line: number) => boolean) =>
      linesNear(index, { x: 142, y: 128 }, { reach: 5, tolerance: TOLERANCE, isWanted }).map(
        ({ line }) => line,
      );
    expect(near(() => true).sort((one, other) => one - other)).toEqual([0, 1]);
    expect(near((line) => line === 1)).toEqual([1]);
  });

  it("finds nothing where there are no lines", () => {
    const index = indexOf([]);
    const isWanted = () => true;
    expect(linesNear(index, { x: 0, y: 0 }, { reach: 5, tolerance: 1, isWanted })).toEqual([]);
  });
});
