import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { AtlasState } from "../../store/atlasStore.ts";
import { makeOrganisation, makeParty, type World } from "../../testing/makeAtlas.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { MatrixView } from "./MatrixView.tsx";

const WORLD: World = {
  members: { THREE: ["FRA", "MAR", "PER"], ONE: ["CHL"] },
  summaries: {
    "FRA-MAR": { state: "relations", missionsAToB: "resident" },
    "FRA-PER": { state: "relations" },
    "MAR-PER": { state: "broken" },
  },
};

function renderMatrix(prepare: (state: AtlasState) => void, world = WORLD) {
  const narrow = vi.fn();
  const rendered = renderInAtlas(<MatrixView onNarrow={narrow} />, world, (state) => {
    state.chooseLines("relations");
    prepare(state);
  });
  return { ...rendered, narrow };
}

const three = (state: AtlasState) => state.includeOrganisation("THREE");
const cell = (name: string) => screen.getAllByRole("cell", { name })[0];

describe("the matrix", () => {
  it("names its rows, its columns and what stands between each two", () => {
    renderMatrix(three);
    const grid = screen.getByRole("grid", { name: /^3 members of THREE/ });
    const names = (role: "rowheader" | "columnheader") =>
      within(grid)
        .getAllByRole(role)
        .map((head) => head.getAttribute("aria-label") ?? head.textContent);
    expect(names("rowheader")).toEqual(["France", "Morocco", "Peru"]);
    expect(names("columnheader")).toEqual(["France", "Morocco", "Peru"]);
    expect(cell("Morocco–Peru: relations broken off or suspended")).toHaveTextContent("×");
    expect(
      screen.getAllByRole("cell", { name: "France–Morocco: diplomatic relations" }),
    ).toHaveLength(2);
    expect(cell("Peru: one and the same")).toBeEmptyDOMElement();
  });

  it("says that there is no trade before the first figures, and leads to them", async () => {
    const since = 19600101;
    const memberships = ["FRA", "MAR"].map((party) => ({ party, organisation: "OLD", since }));
    const askForTrade = (state: AtlasState) => {
      state.includeOrganisation("OLD");
      state.chooseLines("trade");
      state.chooseYear(1980);
    };
    const { user, store } = renderMatrix(askForTrade, {
      organisations: [makeOrganisation("OLD")],
      memberships,
    });
    const [first] = store.getState().atlas.tradeYears;
    expect(screen.getByText(`No figures of trade before ${first}.`)).toBeVisible();
    await user.click(screen.getByRole("button", { name: `Show ${first}` }));
    expect(store.getState().year).toBe(first);
  });

  it("explains its signs in words", () => {
    renderMatrix(three);
    const words = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(words).toEqual([
      "diplomatic relations",
      "×relations broken off or suspended",
      "stated that there are no relations",
      "·nothing found on relations",
    ]);
  });

  it("shows missions from the row's state to the column's", () => {
    renderMatrix((state) => {
      three(state);
      state.chooseLines("missions");
    });
    expect(cell("France in Morocco: resident mission")).toBeVisible();
    expect(cell("Morocco in France: no mission found")).toBeVisible();
  });

  it("is one tab stop, in which keys move and Enter opens the pair", async () => {
    const { user, store } = renderMatrix(three);
    await user.tab();
    expect(cell("France: one and the same")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(store.getState().selection.kind).toBe("none");
    await user.keyboard("{ArrowDown}{End}");
    expect(cell("Morocco–Peru: relations broken off or suspended")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(store.getState().selection).toMatchObject({ pair: "MAR-PER" });
    expect(store.getState().origin).toBe("list");
    await user.tab();
    expect(document.body).toHaveFocus();
    const stops = screen.getAllByRole("cell").filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
  });

  it("opens a pair by a click, and marks its two cells", async () => {
    const { user } = renderMatrix(three);
    await user.click(cell("France–Peru: diplomatic relations") as Element);
    const marked = screen.getAllByRole("cell").filter((one) => one.ariaCurrent === "true");
    expect(marked.map((one) => one.getAttribute("aria-label"))).toEqual([
      "France–Peru: diplomatic relations",
      "France–Peru: diplomatic relations",
    ]);
  });

  it("has one side as rows and the other as columns", () => {
    renderMatrix((state) => state.setBetween({ one: ["ONE"], other: ["THREE"] }));
    expect(screen.getAllByRole("rowheader").map((one) => one.textContent)).toEqual(["Chile"]);
    expect(screen.getAllByRole("columnheader")).toHaveLength(3);
  });
});

describe("no matrix", () => {
  it("is shown of more than sixty parties, with a way to choose fewer", async () => {
    const parties = Array.from({ length: 61 }, (_, index) =>
      makeParty(`Q${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`),
    );
    const { user, narrow } = renderMatrix(() => undefined, { parties });
    expect(
      screen.getByText("61 states: the matrix takes up to 60. Choose an organisation or a region."),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Choose an organisation" }));
    expect(narrow).toHaveBeenCalledOnce();
  });

  it("is shown of one party, with a way to have more", async () => {
    const { user, store } = renderMatrix((state) => state.includeOrganisation("ONE"));
    expect(screen.getByText(/needs two states/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear the filter" }));
    expect(store.getState().filter.include).toEqual([]);
  });
});
