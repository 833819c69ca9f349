import { describe, expect, it, vi } from "vitest";
import { CountriesLayer } from "../../layers/CountriesLayer.ts";
import { RelationshipLinesLayer } from "../../layers/RelationshipLinesLayer.ts";
import { createAtlasStore } from "../../store/atlasStore.ts";
import { code } from "../../testing/codes.ts";
import { makeAtlas } from "../../testing/makeAtlas.ts";
import { GREY_PALETTE } from "../../testing/makeMap.ts";
import { squareOutline } from "../../testing/makeOutline.ts";
import { prepareSelection, prepareWhileLinesCome } from "./nextCountries.ts";

function setUp() {
  const store = createAtlasStore(
    makeAtlas({ memberships: [{ party: "MAR", organisation: "AU", since: 20170130 }] }),
  );
  const countries = new CountriesLayer(GREY_PALETTE, "countries").setOutlines(
    ["MAR", "PER"].map((id, index) => squareOutline(id, { left: 20 * index, top: 0, side: 10 })),
    [],
  );
  const lines = new RelationshipLinesLayer("lines");
  const prepareFills = vi.spyOn(countries, "prepareFills");
  const fillOf = (id: string) => prepareFills.mock.lastCall?.[0].get(id);
  return { store, countries, lines, prepareFills, fillOf };
}

describe("countries of a selection that may come", () => {
  it("have the country in its colour, or both of a pair", () => {
    const { store, countries, fillOf } = setUp();
    prepareSelection({ countries }, store.getState(), code("MAR"));
    expect(fillOf("MAR")).toEqual({ colour: "selected" });
    store.getState().openCountry(code("MAR"), "map");
    prepareSelection({ countries }, store.getState(), code("PER"));
    expect(fillOf("MAR")).toEqual({ colour: "party-a" });
    expect(fillOf("PER")).toEqual({ colour: "party-b" });
  });
});

describe("while lines come", () => {
  it("countries are drawn ahead as the change will show them", async () => {
    const { store, countries, lines, prepareFills, fillOf } = setUp();
    const stop = prepareWhileLinesCome(store, { countries, lines });
    const isPending = vi.spyOn(lines, "isPending", "get").mockReturnValue(false);
    store.getState().includeOrganisation("AU");
    await Promise.resolve();
    expect(prepareFills).not.toHaveBeenCalled();
    isPending.mockReturnValue(true);
    store.getState().setMatch("any");
    // The lines may hear of it after this: only then it is known that they come.
    expect(prepareFills).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(fillOf("MAR")).toMatchObject({ colour: "member" });
    expect(fillOf("PER")).toEqual({ colour: "land" });
    stop();
    store.getState().clearFilter();
    await Promise.resolve();
    expect(prepareFills).toHaveBeenCalledTimes(1);
  });
});
