import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { selectWorld } from "../store/selectors.ts";
import { code } from "../testing/codes.ts";
import { makeAtlas } from "../testing/makeAtlas.ts";
import { makeHistoryFile } from "../testing/makeWorld.ts";
import { renderInAtlas } from "../testing/renderInAtlas.tsx";
import { serveDataset } from "../testing/serveDataset.ts";
import { YearData } from "./YearData.tsx";

const history = makeHistoryFile(makeAtlas(), { turns: [["MAR-PER", "established", 19640627]] });
const trade = (year: number) => ({
  year,
  sourceId: "list",
  trade: { place: [], aToB: [], bToA: [] },
});

function renderData() {
  const server = serveDataset({
    history,
    "trade-year/2016": trade(2016),
    "trade-year/2010": trade(2010),
  });
  return { server, ...renderInAtlas(<YearData />) };
}

describe("the past", () => {
  it("is fetched when a past year is shown, and not before", async () => {
    const { server, store } = renderData();
    expect(server.requests).toEqual([]);
    act(() => store.getState().chooseYear(1990));
    await waitFor(() => expect(store.getState().history).toBeDefined());
    expect(selectWorld(store.getState()).stateOf(code("MAR"), code("PER"))).toBe("relations");
  });

  it("says that it did not load, and comes with a second attempt", async () => {
    const { server, store, user } = renderData();
    server.breakFile("history");
    act(() => store.getState().chooseYear(1990));
    expect(await screen.findByRole("alert")).toHaveTextContent("The past did not load");
    server.mendFile("history");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(store.getState().history).toBeDefined());
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

describe("trade", () => {
  it("is that of the year shown, the newest known for later ones", async () => {
    const { store } = renderData();
    act(() => store.getState().chooseLines("trade"));
    await waitFor(() => expect(store.getState().trade?.year).toBe(2016));
    act(() => store.getState().chooseYear(2010));
    await waitFor(() => expect(store.getState().trade?.year).toBe(2010));
  });

  it("is not asked for before its first year", async () => {
    const { server, store } = renderData();
    act(() => {
      store.getState().chooseYear(1999);
      store.getState().chooseLines("trade");
    });
    await waitFor(() => expect(store.getState().history).toBeDefined());
    expect(server.requests.filter((key) => key.startsWith("trade-year"))).toEqual([]);
  });
});
