import { describe, expect, it } from "vitest";
import { GREY_PALETTE } from "../testing/makeMap.ts";
import { squareOutline } from "../testing/makeOutline.ts";
import { CountriesLayer } from "./CountriesLayer.ts";

function makeLayer() {
  return new CountriesLayer(GREY_PALETTE, "countries");
}

describe("countryAt", () => {
  const southAfrica = squareOutline(
    "ZAF",
    { left: 0, top: 0, side: 10 },
    { left: 4, top: 4, side: 2 },
  );
  const lesotho = squareOutline("LSO", { left: 4, top: 4, side: 2 });
  const layer = makeLayer().setOutlines([southAfrica, lesotho], []);

  it("finds the country at a point", () => {
    expect(layer.countryAt({ x: 1, y: 1 })).toBe("ZAF");
  });

  it("finds the country in the hole of another", () => {
    expect(layer.countryAt({ x: 5, y: 5 })).toBe("LSO");
  });

  it("finds nothing in the sea, or before there are outlines", () => {
    expect(layer.countryAt({ x: 11, y: 5 })).toBeUndefined();
    expect(makeLayer().countryAt({ x: 1, y: 1 })).toBeUndefined();
  });

  it("forgets the outlines of another scale", () => {
    const finer = makeLayer().setOutlines([southAfrica], []).setOutlines([lesotho], []);
    expect(finer.countryAt({ x: 1, y: 1 })).toBeUndefined();
    expect(finer.countryAt({ x: 5, y: 5 })).toBe("LSO");
  });
});

describe("disputeAt", () => {
  const kashmir = squareOutline("kashmir", { left: 0, top: 0, side: 10 });
  const siachen = squareOutline("siachen", { left: 4, top: 4, side: 2 });

  it("finds the smallest where one lies in another, in either order", () => {
    for (const disputes of [
      [kashmir, siachen],
      [siachen, kashmir],
    ]) {
      const layer = makeLayer().setDisputes(disputes);
      expect(layer.disputeAt({ x: 5, y: 5 })).toBe("siachen");
      expect(layer.disputeAt({ x: 1, y: 1 })).toBe("kashmir");
      expect(layer.disputeAt({ x: 11, y: 5 })).toBeUndefined();
    }
  });
});
