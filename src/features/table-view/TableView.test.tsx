import { act, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createHistory } from "../../domain/atlasHistory.ts";
import type { AtlasState } from "../../store/atlasStore.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeAtlas, makeEntry, makeParty, type World } from "../../testing/makeAtlas.ts";
import { makeHistoryFile } from "../../testing/makeWorld.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { TableView } from "./TableView.tsx";

const WORLD: World = {
  members: { LAS: ["MAR", "PSE"], NOBODY: [], ONE: ["PER"] },
  organisations: [],
  dossiers: [makeEntry("MAR-PER", { state: "relations" }), makeEntry("CHL-PER")],
  summaries: {
    "FRA-MAR": { state: "relations", missionsAToB: "resident", missionsBToA: "resident" },
    "FRA-PER": { state: "relations", missionsAToB: "resident" },
    "MAR-PER": { state: "relations" },
    "CHL-PER": { state: "relations" },
  },
};

function renderTable(prepare?: (state: AtlasState) => void, world = WORLD) {
  return renderInAtlas(<TableView />, world, prepare);
}

/** Names of the rows in their order. */
function readRows(): (string | undefined)[] {
  return screen
    .getAllByRole("rowheader")
    .map((head) => within(head).getByRole("button").getAttribute("aria-label") ?? undefined);
}

const table = () => screen.getByRole("table");
const head = (name: RegExp) => within(table()).getByRole("columnheader", { name });

describe("the table of states", () => {
  it("has a row for each state, by name, and the sentence as its caption", () => {
    renderTable();
    expect(readRows()).toEqual([
      "Chad",
      "Chile",
      "France",
      "Morocco",
      "New Zealand",
      "Palestine",
      "Peru",
      "Sahrawi Republic",
    ]);
    expect(screen.getByRole("table", { name: /^Resident missions both ways in 1/ })).toBeVisible();
    expect(screen.getByText("8 states")).toBeVisible();
  });

  it("has the states that the filter lets pass", () => {
    renderTable((state) => state.includeOrganisation("LAS"));
    expect(readRows()).toEqual(["Morocco", "Palestine"]);
  });

  it("sorts by the column whose head is pressed, then the other way round", async () => {
    const { user } = renderTable();
    const relations = head(/^Relations with/);
    expect(relations).not.toHaveAttribute("aria-sort");
    await user.click(within(relations).getByRole("button"));
    expect(relations).toHaveAttribute("aria-sort", "descending");
    expect(readRows().slice(0, 3)).toEqual(["Peru", "France", "Morocco"]);
    await user.click(within(relations).getByRole("button"));
    expect(relations).toHaveAttribute("aria-sort", "ascending");
    expect(readRows().at(-1)).toBe("Peru");
    expect(head(/^State/)).not.toHaveAttribute("aria-sort");
  });

  it("opens a country from its name and from its row", async () => {
    const { user, store } = renderTable();
    await user.click(screen.getByRole("button", { name: "Morocco" }));
    expect(store.getState().selection).toEqual({ kind: "country", country: "MAR" });
    expect(store.getState().origin).toBe("list");
    await user.click(screen.getByRole("button", { name: "Peru" }).closest("tr") as Element);
    expect(store.getState().selection).toEqual({ kind: "country", country: "PER" });
  });

  it("opens the pair of a selected country from what stands between the two", async () => {
    const { user, store } = renderTable((state) => state.openCountry(code("MAR"), "list"));
    expect(readRows()).not.toContain("Morocco");
    await user.click(screen.getByRole("button", { name: "missions both ways" }));
    expect(store.getState().selection).toMatchObject({ kind: "pair", pair: "FRA-MAR" });
  });
});

describe("the field that finds rows", () => {
  it("leaves those whose names have the words, and says how many", async () => {
    const { user } = renderTable();
    const field = screen.getByRole("searchbox", { name: "Find in the table" });
    await user.type(field, "CHÍL");
    expect(readRows()).toEqual(["Chile"]);
    expect(screen.getByText("1 of 8 states")).toHaveRole("status");
  });

  it("finds a pair by words of both its names", async () => {
    const { user } = renderTable((state) => state.chooseLines("relations"));
    await user.type(screen.getByRole("searchbox"), "peru fra");
    expect(readRows()).toEqual(["France–Peru"]);
  });

  it("says that it found nothing, and gets out of it", async () => {
    const { user } = renderTable();
    await user.type(screen.getByRole("searchbox"), "zz");
    expect(screen.getByText("No row has “zz” in its names.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show all rows" }));
    expect(readRows()).toHaveLength(8);
  });
});

describe("the table of pairs", () => {
  it("is there when the reader wants pairs, and in the address then", async () => {
    const { user, store } = renderTable();
    const rows = within(screen.getByRole("radiogroup", { name: "Rows" }));
    expect(rows.getByRole("radio", { name: "States" })).toBeChecked();
    await user.click(rows.getByRole("radio", { name: "Pairs" }));
    expect(store.getState().rows).toBe("pairs");
    expect(readRows()).toEqual(["France–Morocco", "France–Peru"]);
    expect(screen.getByText("2 pairs")).toBeVisible();
  });

  it("has the pairs that the lines show, of a selected country its own only", () => {
    const { unmount } = renderTable((state) => state.chooseLines("relations"));
    expect(readRows()).toEqual(["Chile–Peru", "France–Morocco", "France–Peru", "Morocco–Peru"]);
    unmount();
    renderTable((state) => {
      state.chooseLines("relations");
      state.openCountry(code("MAR"), "list");
    });
    expect(readRows()).toEqual(["France–Morocco", "Morocco–Peru"]);
  });

  it("reads aloud that a date is not known", () => {
    renderTable((state) => {
      const atlas = makeAtlas(WORLD);
      state.receiveHistory(createHistory(makeHistoryFile(atlas), atlas.partyCodes));
      state.chooseLines("relations");
    });
    expect(screen.getAllByText("not known")).toHaveLength(4);
  });

  it("opens a pair, and marks its row", async () => {
    const { user, store } = renderTable((state) => state.chooseLines("relations"));
    await user.click(screen.getByRole("button", { name: "France–Peru" }));
    expect(store.getState().selection).toMatchObject({ pair: "FRA-PER" });
    expect(screen.getByRole("button", { name: "France–Peru" })).toHaveAttribute("aria-current");
  });

  it("moves between rows by keys, and opens with Enter", async () => {
    const { user, store } = renderTable((state) => state.chooseLines("relations"));
    screen.getByRole("button", { name: "France–Morocco" }).focus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("button", { name: "France–Peru" })).toHaveFocus();
    await user.keyboard("{End}");
    expect(screen.getByRole("button", { name: "Morocco–Peru" })).toHaveFocus();
    await user.keyboard("{Home}{ArrowUp}{Enter}");
    expect(store.getState().selection).toMatchObject({ pair: "CHL-PER" });
  });
});

describe("an empty table", () => {
  it("says why nobody passes, and clears the filter", async () => {
    const world = { ...WORLD, memberships: [] };
    const { user, store } = renderTable((state) => {
      state.includeOrganisation("LAS");
      state.includeOrganisation("ONE");
    }, world);
    expect(screen.getByText("No state passes the filter.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear the filter" }));
    expect(store.getState().filter.include).toEqual([]);
    expect(readRows()).toHaveLength(8);
  });

  it("says that one party makes no pair", () => {
    renderTable((state) => {
      state.includeOrganisation("ONE");
      state.chooseLines("relations");
    });
    expect(screen.getByText(/only one passes the filter/)).toBeVisible();
  });

  it("says that no pair has what the lines ask for", () => {
    renderTable((state) => {
      state.includeOrganisation("LAS");
      state.chooseRows("pairs");
    });
    expect(
      screen.getByText(/^No pair has what the lines ask for\. 2 members of LAS: /),
    ).toBeVisible();
  });

  it("says of what stands between two that it is on its way, not that nothing was found", () => {
    renderTable((state) => {
      state.chooseYear(1989);
      state.chooseCountryOnMap(code("MAR"));
    });
    expect(screen.getAllByText("on its way").length).toBeGreaterThan(0);
    expect(screen.queryByText("nothing found")).not.toBeInTheDocument();
  });

  it("says that what it needs is on its way, or did not load", () => {
    const { store } = renderTable((state) => state.chooseLines("trade"));
    expect(screen.getByText(/Loading the table/)).toBeVisible();
    act(() => store.getState().sayIsMissing(true));
    expect(screen.getByText("What the table needs did not load.")).toBeVisible();
  });

  it("says of dates that they did not load, when the past cannot be had", () => {
    const { store } = renderTable((state) => state.chooseLines("relations"));
    expect(screen.getAllByText("on its way")).toHaveLength(4);
    act(() => store.getState().sayIsMissing(true));
    expect(screen.getAllByText("did not load")).toHaveLength(4);
    expect(screen.queryByText("not known")).toBeNull();
  });
});

describe("of very many rows", () => {
  afterEach(() => vi.restoreAllMocks());

  it("only those in view are in the document, with their places among all", async () => {
    // Without a size the table would show no row.
    vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(400);
    const texts = Array.from(
      { length: 40 },
      (_, index) => `Q${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`,
    );
    const parties = texts.map((text) => makeParty(text));
    const { user } = renderInAtlas(<TableView />, { parties }, (state) =>
      state.chooseLines("gaps"),
    );
    expect(screen.getByText("780 pairs")).toBeVisible();
    expect(table()).toHaveAttribute("aria-rowcount", "781");
    const rows = within(table()).getAllByRole("row");
    expect(rows.length).toBeLessThan(60);
    expect(rows[1]).toHaveAttribute("aria-rowindex", "2");
    rows[1]?.querySelector("button")?.focus();
    await user.keyboard("{End}");
    expect(document.activeElement?.closest("tr")).toHaveAttribute("aria-rowindex", "781");
  });
});

it("shows the row of a pair that was selected elsewhere", () => {
  const scroll = vi.spyOn(Element.prototype, "scrollIntoView");
  renderTable((state) => {
    state.chooseLines("relations");
    state.openPair(pairKey("MAR-PER"), "search");
  });
  const row = screen.getByRole("button", { name: "Morocco–Peru" }).closest("tr");
  expect(scroll.mock.contexts).toContain(row);
  scroll.mockRestore();
});
