import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { createHistory } from "../../domain/atlasHistory.ts";
import type { AtlasState } from "../../store/atlasStore.ts";
import { code } from "../../testing/codes.ts";
import { makeOrganisation, type World } from "../../testing/makeAtlas.ts";
import { makeHistoryFile, type Past } from "../../testing/makeWorld.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { serveDataset } from "../../testing/serveDataset.ts";
import { ChangesList } from "./ChangesList.tsx";

const WORLD: World = {
  organisations: [makeOrganisation("AU", { name: "African Union", short: "AU" })],
  memberships: [{ party: "MAR", organisation: "AU", since: 19630525, until: 19841112 }],
};
const PAST: Past = {
  turns: [
    ["MAR-PER", "established", 19640627],
    ["FRA-MAR", "severed", 19850000],
  ],
  recognitions: [["PER", "ESH", "recognised", 19840816, 0]],
};

function renderChanges(prepare: (state: AtlasState) => void, hasPast = true) {
  serveDataset({
    coverage: {
      tables: [],
      pairsByKinds: [0, 0, 0, 0],
      sources: [{ id: "list", title: "A list" }],
    },
  });
  return renderInAtlas(<ChangesList />, WORLD, (state) => {
    if (hasPast) {
      const file = makeHistoryFile(state.atlas, PAST);
      state.receiveHistory(createHistory(file, state.atlas.partyCodes));
    }
    prepare(state);
  });
}

const compare = (since: number, year: number) => (state: AtlasState) => {
  state.chooseYear(year);
  state.compareSince(since);
};
const group = (name: string) => {
  const summary = screen.getByText(name);
  return within(summary.closest("details") as HTMLElement).getAllByRole("listitem");
};

describe("what changed", () => {
  it("says how much of it no longer stood at the end", () => {
    const past: Past = {
      turns: [
        ["MAR-PER", "established", 19640627],
        ["MAR-PER", "suspended", 19680000],
        ["FRA-MAR", "established", 19560302],
        ["FRA-MAR", "severed", 19600000],
        ["FRA-MAR", "resumed", 19610000],
      ],
    };
    const counts = (year: number) => {
      const { unmount } = renderChanges((state) => {
        const file = makeHistoryFile(state.atlas, past);
        state.receiveHistory(createHistory(file, state.atlas.partyCodes));
        state.openCountry(code("MAR"), "list");
        compare(1950, year)(state);
      });
      const summaries = [...document.querySelectorAll("summary")].map((one) => one.textContent);
      unmount();
      return summaries.filter((words) => words?.startsWith("Diplomatic") || words?.includes("off"));
    };
    expect(counts(1966)).toEqual([
      "Diplomatic relations established 2",
      "Relations broken off 1, of which 1 no longer stood in 1966",
    ]);
    expect(counts(1970)[0]).toBe(
      "Diplomatic relations established 2, of which 1 no longer stood in 1970",
    );
  });

  it("is listed by kind, with dates as exact as the source", () => {
    renderChanges((state) => {
      state.openCountry(code("MAR"), "list");
      compare(1960, 1990)(state);
    });
    expect(screen.getByRole("heading", { name: "What changed, 1960–1990" })).toBeVisible();
    expect(group("Joined an organisation")[0]).toHaveTextContent("25 May 1963Morocco · AU");
    expect(group("Left an organisation")[0]).toHaveTextContent("12 November 1984");
    expect(group("Relations broken off")[0]).toHaveTextContent("1985France–Morocco");
  });

  it("leads to the page of the pair", async () => {
    const { user, store } = renderChanges(compare(1960, 1990));
    await user.click(screen.getByRole("button", { name: "Morocco–Peru" }));
    expect(store.getState().selection).toMatchObject({ kind: "pair", pair: "MAR-PER" });
  });

  it("follows the earlier year, and keeps it before the later one", () => {
    const { store } = renderChanges(compare(1960, 1990));
    const since = screen.getByRole("spinbutton", { name: "Since the end of" });
    fireEvent.change(since, { target: { value: "1984" } });
    expect(store.getState().since).toBe(1984);
    expect(screen.queryByText("Diplomatic relations established")).not.toBeInTheDocument();
    fireEvent.change(since, { target: { value: "1995" } });
    expect(store.getState().since).toBe(1984);
  });

  it("takes a year that is typed digit by digit", async () => {
    const { user, store } = renderChanges(compare(1960, 1990));
    const since = screen.getByRole("spinbutton", { name: "Since the end of" });
    await user.clear(since);
    await user.type(since, "1984");
    expect(since).toHaveValue(1984);
    expect(store.getState().since).toBe(1984);
    await user.type(since, "{Backspace}");
    expect(since).toHaveValue(198);
    await user.tab();
    expect(since).toHaveValue(1984);
  });

  it("says that nothing was found, and what is never listed", () => {
    renderChanges(compare(1990, 2000));
    expect(screen.getByText(/Nothing dated between these years/)).toBeVisible();
    expect(screen.getByText(/Joining and leaving is listed for/)).toBeVisible();
    expect(screen.getByText(/counts until a break is recorded/)).toBeVisible();
  });

  it("names its sources", async () => {
    renderChanges(compare(1960, 1990));
    expect(await screen.findByText("Sources: A list.")).toBeVisible();
  });

  it("says that the past is on its way", () => {
    renderChanges(compare(1960, 1990), false);
    expect(screen.getByRole("status")).toHaveTextContent("Loading earlier years");
  });
});
