import fc from "fast-check";
import { expect, it } from "vitest";
import { packPlaces, unpackPlaces } from "./packedSteps.ts";

it("steps lead back to the places", () => {
  expect(packPlaces({ place: [3, 3, 10], date: [1, 2, 3] })).toEqual({
    place: [3, 0, 7],
    date: [1, 2, 3],
  });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20_000 })), (place) => {
      expect(unpackPlaces(packPlaces({ place }))).toEqual({ place });
    }),
  );
});
