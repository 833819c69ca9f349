import { describe, expect, it, vi } from "vitest";
import * as traceGreatCircle from "../../domain/geo/traceGreatCircle.ts";
import { CountriesLayer } from "../../layers/CountriesLayer.ts";
import { RelationshipLinesLayer } from "../../layers/lines/index.ts";
import { createAtlasStore } from "../../store/atlasStore.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeAtlas } from "../../testing/makeAtlas.ts";
import { GREY_PALETTE } from "../../testing/makeMap.ts";
import { squareOutline } from "../../testing/makeOutline.ts";
import { prepareSelection, prepareWhileLinesCome } from "./nextPicture.ts";
import { tracePair } from "./placeLines.ts";

function setUp() {
  const store = createAtlasStore(
    makeAtlas({
      memberships: [{ party: "MAR", organisation: "AU", since: 20170130 }],
      summaries: { "MAR-PER": { state: "relations" } },
    }),
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

describe("of a selection that may come", () => {
  const tolerance = 0.1;

  it("the countries are drawn in the colours of one, or of both of a pair", () => {
    const { store, countries, fillOf } = setUp();
    prepareSelection({ countries }, store.getState(), { country: code("MAR"), tolerance });
    expect(fillOf("MAR")).toEqual({ colour: "selected" });
    store.getState().openCountry(code("MAR"), "map");
    prepareSelection({ countries }, store.getState(), { country: code("PER"), tolerance });
    expect(fillOf("MAR")).toEqual({ colour: "party-a" });
    expect(fillOf("PER")).toEqual({ colour: "party-b" });
  });

  it("the lines are traced, as they will be asked for", () => {
    const { store, countries } = setUp();
    const state = store.getState();
    state.chooseLines("relations");
    const trace = vi.spyOn(traceGreatCircle, "traceGreatCircle");
    prepareSelection({ countries }, store.getState(), { country: code("MAR"), tolerance });
    expect(trace).toHaveBeenCalledTimes(1);
    const paths = tracePair(state.atlas, pairKey("MAR-PER"), tolerance);
    expect(paths).toHaveLength(1);
    expect(trace).toHaveBeenCalledTimes(1);
    expect(tracePair(state.atlas, pairKey("MAR-PER"))).not.toBe(paths);
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
    // The lines may be told of it after this: only then it is known that they come.
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
