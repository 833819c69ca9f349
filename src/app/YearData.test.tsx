import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { selectFacts, selectOfferedCounts, selectWorld } from "../store/selectors.ts";
import { code } from "../testing/codes.ts";
import { makeAtlas } from "../testing/makeAtlas.ts";
import { makeHistoryFile } from "../testing/makeWorld.ts";
import { renderInAtlas } from "../testing/renderInAtlas.tsx";
import { serveDataset } from "../testing/serveDataset.ts";
import { showAddress } from "./syncAddress.ts";
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

describe("a subject of facts", () => {
  const CONFLICTS = ["conflicts", "All conflicts", "conflicts"] as const;
  /** At the first place of all pairs, a class with the strongest look. */
  const spans = { place: [0], kind: [6], since: [19820402], until: [19821231] };
  const conflicts = { id: "conflicts", isDated: true, spans };
  const [partyA, partyB] = makeAtlas().partyCodes;

  it.each(["nothing", "a country", "a pair"])(
    "comes when its address is opened, with %s selected",
    async (selected) => {
      serveDataset({ history, "subject/conflicts": conflicts });
      const { store } = renderInAtlas(<YearData />, { subjects: [CONFLICTS] });
      const asked = {
        nothing: "",
        "a country": `&country=${partyA}`,
        "a pair": `&pair=${partyA}-${partyB}`,
      }[selected];
      window.history.replaceState(null, "", `?year=1982&show=conflicts${asked}`);
      act(() => showAddress(store, window));
      expect(store.getState().problems).toEqual([]);
      window.history.replaceState(null, "", "?");
      await waitFor(() =>
        expect([...selectOfferedCounts(store.getState())].filter(([, count]) => count > 0)).toEqual(
          [["strong", 1]],
        ),
      );
    },
  );

  it("that needs no file is there all the same", async () => {
    const server = serveDataset({ history });
    const world = { subjects: [["organisations", "Shared organisations", "relations"]] as const };
    const { store } = renderInAtlas(<YearData />, world);
    act(() => store.getState().showLines("organisations"));
    await waitFor(() => expect(selectFacts(store.getState())?.name).toBe("Shared organisations"));
    expect(server.requests).toEqual([]);
  });
});
