import { describe, expect, it } from "vitest";
import { FIRST_YEAR } from "../domain/atlasYear.ts";
import { EMPTY_FILTER } from "../domain/organisationFilter.ts";
import { code, pairKey } from "../testing/codes.ts";
import { makeAtlas } from "../testing/makeAtlas.ts";
import { PLAIN_STATE, viewOfState, writeAddress } from "./address.ts";
import { type AtlasState, createAtlasStore } from "./atlasStore.ts";
import { selectAddressView, selectSince, selectSubject, selectYear } from "./selectors.ts";

const [MAR, PER] = [code("MAR"), code("PER")];
const PAIR = pairKey("MAR-PER");

/** A store, and how often it told of a change after the preparation. */
function openStore(prepare: (state: AtlasState) => void = () => undefined) {
  const store = createAtlasStore(makeAtlas());
  prepare(store.getState());
  let changes = 0;
  store.subscribe(() => {
    changes++;
  });
  return { state: () => store.getState(), changes: () => changes };
}

describe("an action", () => {
  it.each<[string, (state: AtlasState) => void]>([
    ["a click on a country", (state) => state.chooseCountryOnMap(MAR)],
    ["opening a country", (state) => state.openCountry(MAR, "search")],
    ["opening a pair", (state) => state.openPair(PAIR, "list")],
    ["a step back", (state) => state.stepBack()],
    ["clearing the selection", (state) => state.clearSelection()],
    ["including", (state) => state.includeOrganisation("UN")],
    ["moving from in to out", (state) => state.excludeOrganisation("AU")],
    ["dropping", (state) => state.dropOrganisation("AU")],
    ["clearing the filter", (state) => state.clearFilter()],
    ["opening a page", (state) => state.openPage("about")],
    ["an address", (state) => state.showAddress({ filter: EMPTY_FILTER }, [])],
  ])("is one change: %s", (_, act) => {
    const { state, changes } = openStore((start) => {
      start.openCountry(PER, "list");
      start.includeOrganisation("AU");
    });
    act(state());
    expect(changes()).toBe(1);
  });

  it("is no change when there is nothing to step back from", () => {
    const { state, changes } = openStore((start) => start.closeDoor());
    state().stepBack();
    state().clearSelection();
    expect(changes()).toBe(0);
  });
});

describe("selecting", () => {
  it("tells where it came from", () => {
    const { state } = openStore();
    state().chooseCountryOnMap(MAR);
    expect(state().origin).toBe("map");
    state().openPair(PAIR, "list");
    expect([state().origin, state().selection]).toEqual([
      "list",
      { kind: "pair", pair: PAIR, from: MAR },
    ]);
    state().stepBack();
    expect([state().origin, state().selection]).toEqual([
      "back",
      { kind: "country", country: MAR },
    ]);
  });

  it("is the same one where an address shows what is open already", () => {
    const { state } = openStore((start) => {
      start.openPair(PAIR, "list");
      start.openSection("trade");
    });
    const before = state().selection;
    state().showAddress({ ...viewOfState(PLAIN_STATE), pair: PAIR }, []);
    expect(state().selection).toBe(before);
    expect(state().section).toBeUndefined();
    state().showAddress({ ...viewOfState(PLAIN_STATE), pair: PAIR, from: MAR }, []);
    expect(state().selection).toEqual({ kind: "pair", pair: PAIR, from: MAR });
  });

  it("leaves section, page and what was hovered behind", () => {
    const { state } = openStore((start) => {
      start.openPair(PAIR, "list");
      start.openSection("trade");
      start.openPage("about");
      start.hover({ kind: "party", party: PER });
    });
    state().openCountry(MAR, "list");
    const { section, page, hovered } = state();
    expect([section, page, hovered]).toEqual([undefined, undefined, undefined]);
  });

  it("brings the country that is selected back from under a page of words", () => {
    const { state } = openStore((start) => {
      start.chooseCountryOnMap(MAR);
      start.openPage("borders");
    });
    state().chooseCountryOnMap(MAR);
    expect(state().page).toBeUndefined();
  });

  it("goes back from a page of words to what lies under it, then further", () => {
    const { state } = openStore((start) => {
      start.chooseCountryOnMap(MAR);
      start.openPage("borders");
    });
    state().stepBack();
    expect([state().page, state().selection.kind]).toEqual([undefined, "country"]);
    state().stepBack();
    expect(state().selection.kind).toBe("none");
  });

  it("raises the sheet from its lowest height only", () => {
    const { state } = openStore((start) => start.setSheetHeight("peek"));
    state().openCountry(MAR, "list");
    expect(state().sheetHeight).toBe("half");
    state().setSheetHeight("full");
    state().openCountry(PER, "list");
    expect(state().sheetHeight).toBe("full");
  });

  it("keeps the filter", () => {
    const { state } = openStore((start) => start.includeOrganisation("AU"));
    state().chooseCountryOnMap(MAR);
    expect(state().filter.include).toEqual(["AU"]);
  });
});

describe("the filter", () => {
  const filterAfter = (act: (state: AtlasState) => void) => {
    const { state } = openStore((start) => {
      start.includeOrganisation("AU");
      start.includeOrganisation("LAS");
      start.excludeOrganisation("UN");
    });
    act(state());
    return state().filter;
  };

  it("moves an organisation from out to in, and from in to out", () => {
    expect(filterAfter((state) => state.includeOrganisation("UN"))).toMatchObject({
      include: ["AU", "LAS", "UN"],
      exclude: [],
    });
    expect(filterAfter((state) => state.excludeOrganisation("AU"))).toMatchObject({
      include: ["LAS"],
      exclude: ["UN", "AU"],
    });
  });

  it("never holds an organisation twice", () => {
    expect(filterAfter((state) => state.includeOrganisation("LAS")).include).toEqual(["AU", "LAS"]);
  });

  it("drops an organisation from wherever it is", () => {
    expect(filterAfter((state) => state.dropOrganisation("AU")).include).toEqual(["LAS"]);
    expect(filterAfter((state) => state.dropOrganisation("UN")).exclude).toEqual([]);
  });

  it("switches between all and any, and keeps what was chosen", () => {
    expect(filterAfter((state) => state.setMatch("any"))).toEqual({
      ...EMPTY_FILTER,
      include: ["AU", "LAS"],
      exclude: ["UN"],
      match: "any",
    });
  });

  it("is empty after it was cleared, the mode included", () => {
    const filter = filterAfter((state) => {
      state.setMatch("any");
      state.clearFilter();
    });
    expect(filter).toEqual(EMPTY_FILTER);
  });
});

describe("showing an address", () => {
  it("shows all that it tells, and what was wrong with it", () => {
    const problems = [{ kind: "unknown-key", key: "zoom" }] as const;
    const filter = { ...EMPTY_FILTER, include: ["AU"], match: "any" } as const;
    const { state } = openStore();
    state().showAddress(
      { pair: PAIR, filter, page: "about", theme: "dark", section: "trade" },
      problems,
    );
    expect(state()).toMatchObject({
      selection: { kind: "pair", pair: PAIR },
      filter,
      page: "about",
      theme: "dark",
      section: "trade",
      origin: "address",
      problems,
    });
    state().dismissProblems();
    expect(state().problems).toEqual([]);
  });

  it("shows a country", () => {
    const { state } = openStore();
    state().showAddress({ country: MAR, filter: EMPTY_FILTER }, []);
    expect(state().selection).toEqual({ kind: "country", country: MAR });
  });

  it("puts back the defaults for what it leaves out", () => {
    const { state } = openStore((start) => {
      start.openPair(PAIR, "list");
      start.openPage("about");
      start.chooseTheme("dark");
    });
    state().showAddress({ filter: EMPTY_FILTER }, []);
    const { selection, page, theme } = state();
    expect([selection, page, theme]).toEqual([{ kind: "none" }, undefined, undefined]);
  });

  it("remembers from which country the pair was opened, where the history does", () => {
    const { state } = openStore();
    state().showAddress({ pair: PAIR, filter: EMPTY_FILTER, from: PER }, []);
    expect(state().selection).toEqual({ kind: "pair", pair: PAIR, from: PER });
  });

  it("knows no such country by a link, or where it has no part in the pair", () => {
    const { state } = openStore((start) => start.chooseCountryOnMap(PER));
    state().showAddress({ pair: PAIR, filter: EMPTY_FILTER }, []);
    expect(state().selection).toEqual({ kind: "pair", pair: PAIR });
    state().showAddress({ pair: PAIR, filter: EMPTY_FILTER, from: code("FRA") }, []);
    expect(state().selection).toEqual({ kind: "pair", pair: PAIR });
  });
});

it("keeps two stores over one atlas apart", () => {
  const atlas = makeAtlas();
  const [one, other] = [createAtlasStore(atlas), createAtlasStore(atlas)];
  one.getState().chooseCountryOnMap(MAR);
  expect(other.getState().selection).toEqual({ kind: "none" });
});

describe("what changed", () => {
  it("is compared with an earlier year, which the address names", () => {
    const { state } = openStore((start) => start.showLines("changes"));
    const since = selectSince(state());
    expect(since).toBeLessThan(selectYear(state()));
    expect(selectSubject(state()).id).toBe("changes");
    expect(writeAddress(selectAddressView(state()))).toBe(`?since=${since}&show=changes`);
  });

  it("is left by a step back, and by the end of the comparison", () => {
    for (const leave of [
      (start: AtlasState) => start.stepBack(),
      (start: AtlasState) => start.compareSince(undefined),
    ]) {
      const { state } = openStore((start) => start.showLines("changes"));
      leave(state());
      expect(selectSince(state())).toBeUndefined();
      expect(selectSubject(state()).id).toBe("missions");
    }
  });

  it("gives way to how things stand where there is no earlier year", () => {
    const { state } = openStore((start) => {
      start.showLines("changes");
      start.chooseYear(FIRST_YEAR);
    });
    expect(selectSubject(state()).id).toBe("missions");
  });
});

describe("the front door", () => {
  it("is open at the plain view, and put away by whatever is opened", () => {
    const acts: readonly ((state: AtlasState) => void)[] = [
      (state) => state.chooseCountryOnMap(code("MAR")),
      (state) => state.openPair(pairKey("MAR-PER"), "list"),
      (state) => state.openPage("about"),
      (state) => state.chooseView("table"),
      (state) => state.includeOrganisation("AU"),
      (state) => state.showLines("trade"),
      (state) => state.chooseYear(1989),
      (state) => state.stepBack(),
      (state) => state.closeDoor(),
    ];
    for (const act of acts) {
      const { state } = openStore();
      expect(state().isDoorOpen).toBe(true);
      act(state());
      expect(state().isDoorOpen).toBe(false);
    }
  });

  it("stays away when what was opened is closed, and comes back by the name and by Back", () => {
    const { state } = openStore((start) => start.chooseCountryOnMap(code("MAR")));
    state().clearSelection();
    expect(state().isDoorOpen).toBe(false);
    state().includeOrganisation("AU");
    state().openDoor();
    expect(state()).toMatchObject({ isDoorOpen: true, filter: EMPTY_FILTER });
    state().chooseCountryOnMap(code("MAR"));
    state().showAddress({ filter: EMPTY_FILTER }, []);
    expect(state().isDoorOpen).toBe(true);
  });

  it("is no part of a map in another page", () => {
    const { state } = openStore();
    state().showAddress({ filter: EMPTY_FILTER, isEmbedded: true }, []);
    expect(state().isDoorOpen).toBe(false);
  });
});
