import { describe, expect, it } from "vitest";
import { code, pairKey } from "../testing/codes.ts";
import { makeAtlas, makeEntry, type World } from "../testing/makeAtlas.ts";
import { readAddress, writeAddress } from "./address.ts";
import { type AtlasState, createAtlasStore } from "./atlasStore.ts";
import { selectDrawnDossiers, selectDrawnKinds } from "./selectDrawn.ts";
import {
  selectAddressView,
  selectLineKinds,
  selectPassing,
  selectShownKinds,
} from "./selectors.ts";

const MUTUAL = { missionsAToB: { embassy: 1 }, missionsBToA: { embassy: 1 } };
const WORLD: World = {
  members: { AU: ["MAR", "ESH", "TCD"], UN: ["MAR", "PER", "FRA"] },
  dossiers: [
    makeEntry("ESH-MAR", { depth: "notes" }),
    makeEntry("FRA-MAR", { depth: "notes", ...MUTUAL }),
    makeEntry("MAR-PER", MUTUAL),
    makeEntry("PER-PSE", MUTUAL),
  ],
};

function stateAfter(act: (state: AtlasState) => void, world: World = WORLD): AtlasState {
  const store = createAtlasStore(makeAtlas(world));
  act(store.getState());
  return store.getState();
}

describe("selectPassing", () => {
  it("is nothing to speak of without a filter", () => {
    expect(selectPassing(stateAfter(() => undefined))).toBeUndefined();
  });

  it("is the parties that pass the filter", () => {
    const passing = selectPassing(stateAfter((state) => state.includeOrganisation("AU")));
    expect([...(passing?.inside ?? [])]).toEqual(["ESH", "MAR", "TCD"]);
  });

  it("speaks of every party for an exclusion alone", () => {
    const passing = selectPassing(stateAfter((state) => state.excludeOrganisation("UN")));
    expect([...(passing?.inside ?? [])]).toEqual(["CHL", "ESH", "NZL", "PSE", "TCD"]);
  });
});

describe("selectDrawnDossiers", () => {
  const drawnAfter = (act: (state: AtlasState) => void) =>
    selectDrawnDossiers(stateAfter(act)).map(({ pair }) => pair);

  it("has nothing when nothing is selected and nothing asked for", () => {
    expect(drawnAfter(() => undefined)).toEqual([]);
  });

  it("has the pairs that the front door tells of, over the plain view alone", () => {
    const tell = (state: AtlasState) =>
      state.receiveFront({
        stories: [{ pair: pairKey("CHL-NZL"), kind: "severed", date: 20250101, isBroken: true }],
        changed: null,
        gap: null,
        recognition: null,
        days: {},
      });
    expect(drawnAfter(tell)).toEqual(["CHL-NZL"]);
    for (const act of [
      (state: AtlasState) => state.chooseLines("trade"),
      (state: AtlasState) => state.chooseYear(1989),
      (state: AtlasState) => state.includeOrganisation("UN"),
      (state: AtlasState) => state.chooseView("table"),
    ]) {
      const drawn = drawnAfter((state) => {
        tell(state);
        act(state);
      });
      expect(drawn).not.toContain("CHL-NZL");
    }
  });

  it("has the pairs with a full dossier that have a line, where lines are asked for", () => {
    expect(drawnAfter((state) => state.chooseTop("all"))).toEqual(["MAR-PER", "PER-PSE"]);
  });

  it("has all dossiers of a selected country that have a line, and no others", () => {
    expect(drawnAfter((state) => state.chooseCountryOnMap(code("MAR")))).toEqual([
      "FRA-MAR",
      "MAR-PER",
    ]);
  });

  it("has the selected pair, and nobody else's", () => {
    for (const pair of ["FRA-MAR", "MAR-PER"]) {
      expect(drawnAfter((state) => state.openPair(pairKey(pair), "list"))).toEqual([pair]);
    }
  });

  it("leaves the rows of a table where they are when one of them is opened", () => {
    const open = (state: AtlasState) => state.openPair(pairKey("MAR-PER"), "list");
    const countIn = (view: "map" | "table") =>
      selectShownKinds(
        stateAfter((state) => {
          state.chooseView(view);
          open(state);
        }),
      ).filter((kind) => kind !== 0).length;
    expect([countIn("map"), countIn("table")]).toEqual([1, 3]);
  });

  it("adds a selected pair without a dossier too, with nothing known of it", () => {
    const open = (state: AtlasState) => state.openPair(pairKey("CHL-NZL"), "list");
    expect(drawnAfter(open)).toEqual(["CHL-NZL"]);
    const drawn = selectDrawnDossiers(stateAfter(open)).at(-1);
    expect(drawn).toMatchObject({ depth: "notes", facts: 0, missionsAToB: {}, missionsBToA: {} });
  });

  it("keeps, of those, the lines between two that pass the filter", () => {
    expect(drawnAfter((state) => state.includeOrganisation("UN"))).toEqual(["MAR-PER"]);
  });

  it("keeps the selected pair whatever the filter", () => {
    const drawn = drawnAfter((state) => {
      state.includeOrganisation("UN");
      state.openPair(pairKey("PER-PSE"), "list");
    });
    expect(drawn).toEqual(["PER-PSE"]);
  });
});

describe("the lines that are drawn", () => {
  const partners = ["CHL", "ESH", "FRA", "NZL", "PER", "PSE", "TCD"];
  const world: World = {
    summaries: Object.fromEntries(
      [...partners.map((one) => [one, "MAR"]), ["FRA", "PER"]].map((pair) => [
        pair.toSorted().join("-"),
        { state: "relations", missionsAToB: "resident", missionsBToA: "resident" },
      ]),
    ),
    dossiers: [makeEntry("MAR-NZL", { depth: "notes" })],
  };
  const drawnAfter = (...acts: readonly ((state: AtlasState) => void)[]) => {
    const state = stateAfter((start) => {
      for (const act of acts) act(start);
    }, world);
    const kinds = selectDrawnKinds(state);
    return kinds && [...kinds.keys()].flatMap((at) => (kinds[at] ? [state.atlas.pairAt(at)] : []));
  };
  const country = (state: AtlasState) => state.chooseCountryOnMap(code("MAR"));
  const top = (most: number | "all") => (state: AtlasState) => state.chooseTop(most);

  it("are none of the world where fills count, unless they are asked for", () => {
    expect(drawnAfter()).toBeUndefined();
    expect(drawnAfter(top("all"))).toHaveLength(8);
    expect(drawnAfter(top(1))).toEqual(["FRA-MAR"]);
  });

  it("are of a country its own, what is told of it first", () => {
    expect(drawnAfter(country, top("all"))).not.toContain("FRA-PER");
    expect(drawnAfter(country, top(2))).toEqual(["FRA-MAR", "MAR-NZL"]);
    expect(drawnAfter(country, top(0))).toBeUndefined();
  });

  it("are nobody else's beside a selected pair", () => {
    const pair = (state: AtlasState) => state.openPair(pairKey("MAR-PER"), "list");
    expect(drawnAfter(pair, top("all"))).toBeUndefined();
  });

  it("are those of a rare class first", () => {
    const broken = { ...world.summaries, "CHL-PSE": { state: "broken" } } as const;
    const state = stateAfter(
      (start) => {
        start.chooseLines("relations");
        start.chooseTop(1);
      },
      { ...world, summaries: broken },
    );
    const kinds = selectDrawnKinds(state) ?? [];
    expect(state.atlas.pairAt(kinds.findIndex((kind) => kind !== 0))).toBe("CHL-PSE");
  });
});

describe("a derived value", () => {
  const selectors = { selectPassing, selectDrawnDossiers };

  it.each(Object.entries(selectors))("of %s stays the same while its inputs do", (_, select) => {
    const store = createAtlasStore(makeAtlas(WORLD));
    store.getState().includeOrganisation("UN");
    const first = select(store.getState());
    store.getState().hover({ kind: "party", party: code("MAR") });
    store.getState().openPage("about");
    expect(select(store.getState())).toBe(first);
  });

  it.each(Object.entries(selectors))(
    "of %s is derived anew when the filter changes",
    (_, select) => {
      const store = createAtlasStore(makeAtlas(WORLD));
      store.getState().includeOrganisation("UN");
      const first = select(store.getState());
      store.getState().includeOrganisation("AU");
      expect(select(store.getState())).not.toEqual(first);
    },
  );

  it("is derived anew when the selection changes", () => {
    const store = createAtlasStore(makeAtlas(WORLD));
    const first = selectDrawnDossiers(store.getState());
    store.getState().chooseCountryOnMap(code("FRA"));
    expect(selectDrawnDossiers(store.getState())).not.toBe(first);
  });

  it("of one world never shows in another", () => {
    const other = { dossiers: [makeEntry("CHL-PER", MUTUAL)] };
    const act = (start: AtlasState) => start.chooseTop("all");
    expect(selectDrawnDossiers(stateAfter(act)).length).toBe(2);
    expect(selectDrawnDossiers(stateAfter(act, other)).map(({ pair }) => pair)).toEqual([
      "CHL-PER",
    ]);
  });
});

describe("selectAddressView", () => {
  it("tells nothing for the plain view", () => {
    expect(writeAddress(selectAddressView(stateAfter(() => undefined)))).toBe("");
  });

  it("tells what the reader chose, so that its address shows the same again", () => {
    const before = stateAfter((state) => {
      state.openPair(pairKey("PER-MAR"), "list");
      state.includeOrganisation("AU");
      state.excludeOrganisation("UN");
      state.openSection("trade");
      state.chooseTheme("dark");
    });
    const address = writeAddress(selectAddressView(before));
    expect(address).toBe("?pair=MAR-PER&in=AU&not=UN&theme=dark#trade");
    const { search, hash } = new URL(address, "https://atlas.example/");
    const { view } = readAddress(search, hash, {
      isParty: (party) => before.atlas.party(party) !== undefined,
      hasPage: (pair) => before.atlas.hasPage(pair),
      partyOfTwoLetters: before.atlas.partyOfTwoLetters,
      isNoParty: () => false,
      isBloc: (id) => before.atlas.bloc(id) !== undefined,
      findSubject: before.atlas.findSubject,
      isClass: () => false,
      newestYear: 2026,
    });
    const after = stateAfter((state) => state.showAddress(view, []));
    expect(selectAddressView(after)).toEqual(selectAddressView(before));
  });

  it("tells neither what is hovered nor the height of the sheet", () => {
    const state = stateAfter((start) => {
      start.hover({ kind: "party", party: code("MAR") });
      start.moveCursor({ kind: "party", party: code("MAR") });
      start.setSheetHeight("full");
    });
    expect(writeAddress(selectAddressView(state))).toBe("");
  });
});

describe("selectLineKinds", () => {
  const SUMMARIES: World = {
    ...WORLD,
    dossiers: [],
    summaries: { "ESH-TCD": { state: "relations" }, "MAR-PER": { state: "relations" } },
  };
  const drawnAfter = (...acts: readonly ((state: AtlasState) => void)[]) => {
    const state = stateAfter((given) => {
      for (const act of acts) act(given);
    }, SUMMARIES);
    return selectLineKinds(state).reduce((sum, kind) => sum + kind, 0);
  };
  const all = (state: AtlasState) => state.chooseLines("relations");

  it("has all pairs with relations, with a filter those inside it", () => {
    expect(drawnAfter(all)).toBe(2);
    expect(drawnAfter(all, (state) => state.includeOrganisation("AU"))).toBe(1);
  });

  describe("of a country outside the filter", () => {
    const related = (...pairs: readonly string[]): World => ({
      ...WORLD,
      dossiers: [],
      summaries: Object.fromEntries(pairs.map((pair) => [pair, { state: "relations" }])),
    });
    const countAfter = (world: World, ...acts: readonly ((state: AtlasState) => void)[]) => {
      const act = (state: AtlasState) => {
        for (const one of [all, ...acts]) one(state);
      };
      return selectLineKinds(stateAfter(act, world)).filter((kind) => kind > 0).length;
    };
    const openChile = (state: AtlasState) => state.openCountry(code("CHL"), "list");

    it("has the lines to those inside, whichever ends are wanted", () => {
      const world = related("CHL-MAR", "CHL-NZL");
      const africa = (state: AtlasState) => state.includeOrganisation("AU");
      const oneEnd = (state: AtlasState) => state.setEnds("one");
      expect(countAfter(world, africa, openChile)).toBe(1);
      expect(countAfter(world, africa, openChile, oneEnd)).toBe(1);
    });

    it("has between two blocs the lines to both", () => {
      const world = related("CHL-TCD", "CHL-FRA", "CHL-NZL");
      const between = (state: AtlasState) => state.setBetween({ one: ["AU"], other: ["UN"] });
      expect(countAfter(world, between)).toBe(0);
      expect(countAfter(world, between, openChile)).toBe(2);
    });
  });

  it("stays the same object until lines or filter change", () => {
    const store = createAtlasStore(makeAtlas(SUMMARIES));
    store.getState().chooseLines("relations");
    const before = selectLineKinds(store.getState());
    store.getState().chooseCountryOnMap(code("MAR"));
    expect(selectLineKinds(store.getState())).toBe(before);
    store.getState().includeOrganisation("UN");
    expect(selectLineKinds(store.getState())).not.toBe(before);
  });
});
