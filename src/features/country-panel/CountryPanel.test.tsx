import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { PartyFile } from "../../domain/dataset.ts";
import type { PairFacts } from "../../domain/pairFacts.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import type { AtlasState } from "../../store/atlasStore.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { on, span } from "../../testing/dates.ts";
import { makeEntry, makeParty, makeStart, type World } from "../../testing/makeAtlas.ts";
import { makeSource } from "../../testing/makeDossier.ts";
import {
  makePairFacts,
  makeTableMission,
  makeTableRecognition,
} from "../../testing/makePairFacts.ts";
import { makePartyFile } from "../../testing/makePartyFile.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { serveDataset } from "../../testing/serveDataset.ts";
import { CountryPanel } from "./CountryPanel.tsx";

function renderMorocco(
  world: World = {},
  file: Partial<PartyFile> = {},
  prepare?: (state: AtlasState) => void,
  facts: readonly PairFacts[] = [],
) {
  const start = makeStart(world);
  const server = serveDataset({ start, "party/MAR": makePartyFile("MAR", file, { start, facts }) });
  return { server, ...renderInAtlas(<CountryPanel country={code("MAR")} />, world, prepare) };
}

/** The section under a heading. */
function sectionOf(heading: string) {
  return within(screen.getByRole("heading", { name: heading }).parentElement as HTMLElement);
}

/** The rows of the groups of relations that are there, by their titles. */
function readGroups(): Record<string, (string | null)[]> {
  const section = screen.getByRole("heading", { name: "Relations" }).parentElement;
  return Object.fromEntries(
    [...(section?.querySelectorAll("details") ?? [])].map((group) => [
      (group.querySelector("summary")?.textContent ?? "").replace(/ \d+$/, ""),
      [...group.querySelectorAll("button")].map((row) => row.textContent),
    ]),
  );
}

describe("the head", () => {
  it("names the country, and what it is where that is no member of the United Nations", async () => {
    const parties = [makeParty("MAR", { status: "limited", capital: "Rabat", region: "Africa" })];
    renderMorocco({ parties }, { longForm: "Kingdom of Morocco" });
    expect(screen.getByRole("heading", { level: 2, name: "Morocco" })).toBeVisible();
    expect(screen.getByText("State with limited recognition")).toBeVisible();
    expect(await screen.findByText("Kingdom of Morocco · Rabat · Africa")).toBeVisible();
  });

  it("says nothing of the status of a member", () => {
    renderMorocco();
    expect(screen.queryByText(/United Nations/)).not.toBeInTheDocument();
  });

  it("states no capital where the anchor has a reason of its own", () => {
    const parties = [makeParty("MAR", { region: "Africa", anchorReason: "the seat is disputed" })];
    renderMorocco({ parties });
    expect(screen.getByText("Africa")).toBeVisible();
    expect(screen.getByText("the seat is disputed")).toBeVisible();
  });

  it("has the focus after a list or the search, not after the map", () => {
    const { unmount } = renderMorocco({}, {}, (state) => state.openCountry(code("MAR"), "search"));
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
    unmount();
    renderMorocco({}, {}, (state) => state.chooseCountryOnMap(code("MAR")));
    expect(screen.getByRole("heading", { level: 2 })).not.toHaveFocus();
  });
});

describe("relations", () => {
  const world: World = {
    dossiers: [
      makeEntry("MAR-PER", {
        since: on("1964-06-27"),
        missionsAToB: { embassy: 1, honorary: 3 },
        missionsBToA: { embassy: 1, consulate: 1 },
      }),
      makeEntry("MAR-PSE"),
      makeEntry("FRA-MAR", { depth: "notes", since: on("1956-03-02"), state: "relations" }),
    ],
  };

  it("are listed by the other's name, with since when and the missions", () => {
    renderMorocco(world);
    expect(readGroups()["Documented relations"]).toEqual([
      "Palestine",
      "Perusince 27 June 1964 · 2 embassies, 1 consulate",
    ]);
  });

  it("of single facts stand among those without an article", () => {
    renderMorocco(world);
    expect(readGroups()["Diplomatic relations"]).toEqual(["Francesince 2 March 1956"]);
  });

  it("open their pair from the list, and are hovered on the map", async () => {
    const { user, store } = renderMorocco(world);
    const row = screen.getByRole("button", { name: /Peru/ });
    await user.hover(row);
    expect(store.getState().hovered).toEqual({ kind: "pair", pair: "MAR-PER" });
    await user.click(row);
    expect(store.getState()).toMatchObject({
      selection: { kind: "pair", pair: "MAR-PER" },
      origin: "list",
    });
  });

  it("of which nothing is known stand apart, as found nowhere", () => {
    renderMorocco();
    const groups = readGroups();
    expect(Object.keys(groups)).toEqual(["Nothing found"]);
    expect(groups["Nothing found"]).toHaveLength(7);
  });
});

describe("missions", () => {
  /** The words of both sides, once they are there. */
  async function readMissions(facts: readonly PairFacts[], world: World = {}) {
    renderMorocco(world, {}, undefined, facts);
    await screen.findByRole("heading", { name: "Missions" });
    return sectionOf("Missions")
      .getAllByRole("heading", { level: 4 })
      .map((heading) => heading.parentElement?.textContent);
  }

  it("are sent and hosted, as seen from the country, and absence is words", async () => {
    const facts = makePairFacts("FRA-MAR", {
      missions: [
        makeTableMission({ id: "MAR-FRA-emb", host: code("FRA"), city: "Paris" }),
        makeTableMission({
          id: "MAR-FRA-con-lyon",
          host: code("FRA"),
          class: "consulate",
          kind: "consulate general",
          city: "Lyon",
        }),
      ],
    });
    const [sent, hosted] = await readMissions([facts]);
    expect(sent).toBe("SentRegion 2France: consulate general, LyonFrance: embassy, Paris");
    expect(hosted).toBe("Hostednone found");
  });

  it("stand by region, the one with most first", async () => {
    const parties = [
      makeParty("CHL", { region: "South America" }),
      makeParty("FRA", { region: "Western Europe" }),
      makeParty("MAR"),
      makeParty("PER", { region: "South America" }),
    ];
    const facts = ["FRA-MAR", "CHL-MAR", "MAR-PER"].map((pair) => {
      const host = code(pair.replace(/-?MAR-?/, ""));
      return makePairFacts(pair, {
        missions: [makeTableMission({ id: `MAR-${host}-emb`, host, city: "a city" })],
      });
    });
    const [sent] = await readMissions(facts, { parties });
    expect(sent).toBe(
      "SentSouth America 2Chile: embassy, a cityPeru: embassy, a cityWestern Europe 1France: embassy, a city",
    );
  });

  it("that are closed or honorary are left out", async () => {
    const facts = makePairFacts("MAR-PER", {
      missions: [
        makeTableMission({ status: "closed" }),
        makeTableMission({ id: "MAR-PER-hon-cusco", class: "honorary" }),
      ],
    });
    const [sent] = await readMissions([facts]);
    expect(sent).toBe("Sentnone found");
  });
});

describe("recognition", () => {
  const of = code("MAR");

  it("is listed by what each says now, apart from what is past, and only where that is a question", async () => {
    const facts = [
      makePairFacts("MAR-PER", {
        recognitions: [
          makeTableRecognition({ by: code("PER"), of, date: span("1956", "1990") }),
          makeTableRecognition({
            by: code("PER"),
            of,
            state: "withdrawn",
            date: span("1990", ".."),
          }),
        ],
      }),
      makePairFacts("FRA-MAR", {
        recognitions: [makeTableRecognition({ by: code("FRA"), of, date: span("1956", "..") })],
      }),
      makePairFacts("MAR-TCD", { recognitions: [makeTableRecognition({ of: code("TCD") })] }),
      makePairFacts("CHL-MAR", {
        recognitions: [
          makeTableRecognition({
            by: code("CHL"),
            of,
            state: "relations",
            date: span("1961", "1980"),
          }),
        ],
      }),
    ];
    renderMorocco({}, {}, undefined, facts);
    const heading = await screen.findByRole("heading", { name: "Recognition of it" });
    const groups = [...(heading.parentElement?.querySelectorAll("details, h4") ?? [])];
    expect(groups.map((group) => group.textContent)).toEqual([
      "Recognised by 1France (since 1956)",
      "Withdrawn, as claimed, by 1Peru (since 1990)",
      "Earlier",
      "Had relations with 1Chile (1961–1980)",
    ]);
  });

  it("has no section where the tables know of none", async () => {
    renderMorocco();
    await screen.findByRole("heading", { name: "Missions" });
    expect(screen.queryByRole("heading", { name: "Recognition of it" })).not.toBeInTheDocument();
  });
});

describe("facts", () => {
  it("have rows for what is known only", async () => {
    renderMorocco({}, { areaKm2: 716_550, formerNames: ["Empire of Morocco"] });
    const facts = sectionOf("Facts");
    expect(await facts.findByText("716,550 km²")).toBeVisible();
    const names = facts.getAllByRole("term").map((term) => term.textContent);
    expect(names).toEqual(["Capital or seat of government", "Area", "Former names"]);
  });

  it("say of which year the population is, and where they come from", async () => {
    renderMorocco(
      {},
      { population: 37_387_585, populationYear: 2024, sources: [makeSource("Factbook")] },
    );
    expect(await screen.findByText("37,387,585 (2024)")).toBeVisible();
    expect(screen.getByText("Sources: Factbook (November 2025)")).toBeVisible();
  });

  it("that do not load say so, leave the rest up, and can be tried again", async () => {
    const { server, user } = renderMorocco({ dossiers: [makeEntry("MAR-PER")] }, { areaKm2: 1 });
    server.breakFile("party/MAR");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "More on this country did not load.",
    );
    expect(screen.getByRole("button", { name: /Peru/ })).toBeVisible();
    server.mendFile("party/MAR");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("1 km²")).toBeVisible();
  });
});

it("lists facts of other pairs that mention the country, and opens them", async () => {
  const mention = {
    pair: pairKey("FRA-TCD"),
    factId: "talks",
    date: on("1979"),
    text: "Talks are held in Rabat.",
    sources: [],
  };
  const { user, store } = renderMorocco({}, { mentions: [mention] });
  expect(await screen.findByText("Talks are held in Rabat.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "France–Chad" }));
  expect(store.getState()).toMatchObject({
    selection: { kind: "pair", pair: "FRA-TCD" },
    origin: "list",
  });
});

/** The panel of the country that is selected. */
function SelectedCountry() {
  const selection = useAtlas((state) => state.selection);
  return selection.kind === "country" && <CountryPanel country={selection.country} />;
}

it("leaves nothing of a country behind when another takes its place", () => {
  const start = makeStart();
  serveDataset({ start });
  const { store } = renderInAtlas(<SelectedCountry />, {}, (state) =>
    state.openCountry(code("MAR"), "list"),
  );
  act(() => store.getState().openCountry(code("PER"), "list"));
  const names = screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
  expect(names).toEqual(["Peru"]);
  expect(screen.getAllByRole("heading", { name: "Relations" })).toHaveLength(1);
});
