import { describe, expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { makeAtlas, type World } from "../testing/makeAtlas.ts";
import { type AtlasState, createAtlasStore } from "./atlasStore.ts";
import { selectDrawnKinds } from "./selectDrawn.ts";
import { selectLegendRows } from "./selectLegendRows.ts";
import { selectLit, selectShown, selectShownKinds } from "./selectors.ts";
import { selectStateRows } from "./selectRows.ts";

const BOTH = { state: "relations", missionsAToB: "resident", missionsBToA: "resident" } as const;
const WORLD: World = {
  summaries: {
    "FRA-MAR": BOTH,
    "MAR-PER": { state: "relations", missionsAToB: "resident" },
    "CHL-MAR": { state: "relations", missionsAToB: "resident" },
    "CHL-PER": BOTH,
    "FRA-PER": { state: "broken" },
  },
};

function stateAfter(...acts: readonly ((state: AtlasState) => void)[]): AtlasState {
  const store = createAtlasStore(makeAtlas(WORLD));
  for (const act of acts) act(store.getState());
  return store.getState();
}

const pairsOf = ({ atlas }: AtlasState, kinds: Uint8Array | undefined) =>
  kinds && [...kinds.keys()].flatMap((place) => (kinds[place] ? [atlas.pairAt(place)] : []));

const relations = (state: AtlasState) => state.chooseLines("relations");
const country = (state: AtlasState) => state.chooseCountryOnMap(code("MAR"));
const only = (name: string) => (state: AtlasState) => state.chooseOnly(name);
const all = (state: AtlasState) => state.chooseTop("all");

describe("a class that is shown alone", () => {
  it("of lines keeps its pairs", () => {
    const state = stateAfter(relations, only("relations-broken"));
    expect(pairsOf(state, selectShownKinds(state))).toEqual(["FRA-PER"]);
    expect(pairsOf(state, selectDrawnKinds(state))).toEqual(["FRA-PER"]);
  });

  it("leaves the others on offer, with how many there are", () => {
    const counts = selectLegendRows(stateAfter(relations, only("relations-broken"))).flatMap(
      (row) => ("sign" in row && row.sign.kind === "line-class" ? [row.sign.count] : []),
    );
    expect(counts).toEqual([4, 1]);
  });

  it("changes nothing of what is said of the view", () => {
    const counts = (...acts: readonly ((state: AtlasState) => void)[]) => {
      const { counts: classes, missions } = selectShown(stateAfter(country, ...acts));
      return { classes, missions };
    };
    expect(counts(only("missions-sent"))).toEqual(counts());
  });

  it("that goes one way is that of both ways, as it is one row", () => {
    const state = stateAfter(all, only("missions-a-to-b"));
    expect(pairsOf(state, selectShownKinds(state))).toEqual(["CHL-MAR", "MAR-PER"]);
  });

  it("of fills beside a country keeps those that it has that with, on the side that it says", () => {
    const sent = stateAfter(country, only("missions-sent"));
    expect(pairsOf(sent, selectShownKinds(sent))).toEqual(["MAR-PER"]);
    expect([...(selectLit(sent)?.parties ?? [])]).toEqual(["PER"]);
    const hosted = stateAfter(country, only("missions-hosted"));
    expect(pairsOf(hosted, selectShownKinds(hosted))).toEqual(["CHL-MAR"]);
  });

  it("of what is counted keeps the rows of its states, and takes no line away", () => {
    // Of relations Chile, France have two, Morocco and Peru more.
    const state = stateAfter(relations, only("counted-0"));
    expect(selectStateRows(state).map(({ party }) => party)).toEqual(["ESH", "NZL", "PSE", "TCD"]);
    expect(pairsOf(state, selectShownKinds(state))).toHaveLength(5);
  });

  it("that the view does not have keeps all", () => {
    const state = stateAfter(relations, only("missions-both"));
    expect(pairsOf(state, selectShownKinds(state))).toHaveLength(5);
  });
});

describe("a class that the reader is on", () => {
  it("has its lines drawn alone, and takes nothing from what is shown", () => {
    const state = stateAfter(relations, (start) => start.light("relations-broken"));
    expect(pairsOf(state, selectDrawnKinds(state))).toEqual(["FRA-PER"]);
    expect(pairsOf(state, selectShownKinds(state))).toHaveLength(5);
  });

  it("stands out before the one that was asked for", () => {
    const state = stateAfter(country, only("missions-sent"), (start) =>
      start.light("missions-both"),
    );
    expect([...(selectLit(state)?.parties ?? [])]).toEqual(["FRA"]);
  });
});
