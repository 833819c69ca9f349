import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { BEFORE_ENTRY } from "../store/addressKeys.ts";
import { type AtlasState, createAtlasStore } from "../store/atlasStore.ts";
import { code, pairKey } from "../testing/codes.ts";
import { makeAtlas } from "../testing/makeAtlas.ts";
import { showAddress, syncAddress } from "./syncAddress.ts";

const [MAR, PER] = [code("MAR"), code("PER")];

beforeEach(() => {
  // A new entry: what lay before the present one, where a test has gone back, is lost.
  window.history.pushState(null, "", "/");
});

/** A page at an address, as it is after its start. */
function openPage(address = "") {
  window.history.replaceState(null, "", `/${address}`);
  const store = createAtlasStore(makeAtlas({ members: { AU: ["MAR"] } }));
  showAddress(store, window);
  const stop = syncAddress(store, window);
  onTestFinished(stop);
  const { length } = window.history;
  return {
    stop,
    state: () => store.getState(),
    act: (...acts: readonly ((state: AtlasState) => void)[]) => {
      for (const act of acts) act(store.getState());
    },
    newEntries: () => window.history.length - length,
  };
}

const address = () => window.location.search + window.location.hash;

function goBack(): Promise<unknown> {
  const shown = new Promise((resolve) => {
    window.addEventListener("popstate", resolve, { once: true });
  });
  window.history.back();
  return shown;
}

it("shows no entry where a step is called off, as by who has something to lose", async () => {
  const { act, state } = openPage();
  act((one) => one.openCountry(MAR, "list"));
  const refuse = (event: Event) => event.preventDefault();
  window.addEventListener(BEFORE_ENTRY, refuse);
  onTestFinished(() => window.removeEventListener(BEFORE_ENTRY, refuse));
  await goBack();
  expect(state().selection).toMatchObject({ country: "MAR" });
});

describe("the address of the page", () => {
  it("shows the view that it asks for", () => {
    const { state } = openPage("?pair=per-mar&in=AU#trade");
    expect(state()).toMatchObject({
      selection: { kind: "pair", pair: "MAR-PER" },
      filter: { include: ["AU"] },
      section: "trade",
    });
  });

  it("is put right in place, without an entry of its own", () => {
    const { newEntries, state } = openPage("?pair=per-mar&camera=3&in=QQQ");
    expect(address()).toBe("?pair=MAR-PER");
    expect(newEntries()).toBe(0);
    expect(state().problems).toHaveLength(2);
  });

  it("follows every action with one entry", () => {
    const { act, newEntries } = openPage();
    act((state) => state.chooseCountryOnMap(MAR));
    expect(address()).toBe("?country=MAR");
    act((state) => state.chooseCountryOnMap(PER));
    expect(address()).toBe("?pair=MAR-PER");
    act((state) => state.includeOrganisation("AU"));
    expect(address()).toBe("?pair=MAR-PER&in=AU");
    expect(newEntries()).toBe(3);
  });

  it("does not follow what it does not tell", () => {
    const { act, newEntries } = openPage();
    act(
      (state) => state.hover({ kind: "party", party: MAR }),
      (state) => state.setSheetHeight("full"),
      (state) => state.dismissProblems(),
    );
    expect(newEntries()).toBe(0);
  });

  it("makes no entry for the view that is shown already", () => {
    const { act, newEntries } = openPage("?country=MAR");
    act((state) => state.openCountry(MAR, "list"));
    expect(newEntries()).toBe(0);
  });

  it("is left alone once stopped", () => {
    const { act, stop } = openPage();
    stop();
    act((state) => state.chooseCountryOnMap(MAR));
    expect(address()).toBe("");
  });
});

describe("Back", () => {
  it("shows the view before, without an entry of its own", async () => {
    const { act, state, newEntries } = openPage();
    act(
      (start) => start.chooseCountryOnMap(PER),
      (start) => start.chooseCountryOnMap(MAR),
    );
    await goBack();
    expect(state().selection).toEqual({ kind: "country", country: PER });
    expect([address(), newEntries()]).toEqual(["?country=PER", 2]);
    await goBack();
    expect(state().selection).toEqual({ kind: "none" });
  });

  it("remembers from which country a pair was opened", async () => {
    const { act, state } = openPage();
    act(
      (start) => start.chooseCountryOnMap(PER),
      (start) => start.chooseCountryOnMap(MAR),
      (start) => start.clearSelection(),
    );
    await goBack();
    expect(state().selection).toEqual({ kind: "pair", pair: pairKey("MAR-PER"), from: PER });
  });

  it("to a pair that came by a link remembers none", async () => {
    const { act, state } = openPage();
    act(
      (start) => start.openPair(pairKey("MAR-PER"), "search"),
      (start) => start.clearSelection(),
    );
    await goBack();
    expect(state().selection).toEqual({ kind: "pair", pair: pairKey("MAR-PER") });
  });

  it("lets the next action make an entry again", async () => {
    const { act } = openPage();
    act((state) => state.chooseCountryOnMap(PER));
    await goBack();
    act((state) => state.chooseCountryOnMap(MAR));
    expect(address()).toBe("?country=MAR");
  });
});

describe("the year in the address", () => {
  it("makes one entry when it is let go, however far it was dragged", () => {
    const { act, newEntries } = openPage();
    act(
      (state) => state.moveYear(1990, "dragged"),
      (state) => state.moveYear(1989, "dragged"),
    );
    expect([address(), newEntries()]).toEqual(["", 0]);
    act((state) => state.settleYear());
    expect([address(), newEntries()]).toEqual(["?year=1989", 1]);
  });

  it("makes one for a run of keys, and another for the next run", () => {
    const { act, newEntries } = openPage("?year=1990");
    const step = (year: number) =>
      act(
        (state) => state.moveYear(year, "stepped"),
        (state) => state.settleYear(),
      );
    for (const year of [1989, 1988, 1987]) step(year);
    expect([address(), newEntries()]).toEqual(["?year=1987", 1]);
    act((state) => state.chooseCountryOnMap(MAR));
    for (const year of [1986, 1985]) step(year);
    expect([address(), newEntries()]).toEqual(["?country=MAR&year=1985", 3]);
    act((state) => state.chooseYear(1950));
    expect(newEntries()).toBe(4);
    step(1951);
    expect(newEntries()).toBe(5);
  });

  it("goes back before the whole run, and the next run is one of its own", async () => {
    const { act, newEntries } = openPage("?year=1990");
    const step = (year: number) =>
      act(
        (state) => state.moveYear(year, "stepped"),
        (state) => state.settleYear(),
      );
    for (const year of [1989, 1988]) step(year);
    await goBack();
    expect(address()).toBe("?year=1990");
    for (const year of [1991, 1992]) step(year);
    expect([address(), newEntries()]).toEqual(["?year=1992", 1]);
    await goBack();
    expect(address()).toBe("?year=1990");
  });

  it("makes none while it is played, and tells at last where it stopped", () => {
    const { act, newEntries } = openPage("?year=1950");
    act(
      (state) => state.moveYear(1951, "played"),
      (state) => state.moveYear(1952, "played"),
    );
    expect(address()).toBe("?year=1950");
    act((state) => state.settleYear());
    expect([address(), newEntries()]).toEqual(["?year=1952", 0]);
  });

  it("makes one when years are compared, and none for each other year to compare with", () => {
    const { act, newEntries } = openPage("?year=2000");
    act((state) => state.compareSince(1990));
    act((state) => state.compareSince(1991));
    act((state) => state.compareSince(1992));
    expect([address(), newEntries()]).toEqual(["?year=2000&since=1992", 1]);
  });

  it("does not keep other acts waiting while it moves", () => {
    const { act, newEntries } = openPage("?year=1950&since=1946");
    act(
      (state) => state.moveYear(1951, "played"),
      (state) => state.openCountry(MAR, "list"),
    );
    expect(newEntries()).toBe(1);
    expect(address()).toContain("country=MAR");
  });

  it("says when it lies outside, and shows the newest", () => {
    const { state } = openPage("?year=1900");
    expect(address()).toBe("");
    expect(state()).toMatchObject({
      year: undefined,
      problems: [{ kind: "year-outside", value: "1900", first: 1945, last: 2026 }],
    });
  });
});
