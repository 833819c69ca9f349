import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CountryFile } from "../../domain/countryFile.ts";
import type { PartyFile } from "../../domain/dataset.ts";
import type { PairFacts } from "../../domain/pairFacts.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import type { AtlasState } from "../../store/atlasStore.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { on, span } from "../../testing/dates.ts";
import {
  makeEntry,
  makeOrganisation,
  makeParty,
  makeStart,
  type World,
} from "../../testing/makeAtlas.ts";
import { makeCountryFile } from "../../testing/makeCountryFile.ts";
import { makeSource } from "../../testing/makeDossier.ts";
import {
  makePairFacts,
  makeSeries,
  makeTableMission,
  makeTableRecognition,
} from "../../testing/makePairFacts.ts";
import { makePartyFile } from "../../testing/makePartyFile.ts";
import { packTrade } from "../../testing/packFacts.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { serveDataset } from "../../testing/serveDataset.ts";
import { CountryPanel } from "./CountryPanel.tsx";

function renderMorocco(
  world: World = {},
  file: Partial<PartyFile> = {},
  prepare?: (state: AtlasState) => void,
  facts: readonly PairFacts[] = [],
  gathered: Partial<CountryFile> = {},
) {
  const start = makeStart(world);
  const server = serveDataset({
    start,
    "party/MAR": makePartyFile("MAR", file, { start, facts }),
    "country/MAR": makeCountryFile("MAR", gathered),
  });
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
      "Palestineno relations found",
      "Perusince 27 June 1964 · there 1 embassy; here 1 embassy, 1 consulate",
    ]);
  });

  it("of told pairs say that there are none, where that is stated", () => {
    renderMorocco({ ...world, summaries: { "MAR-PSE": { state: "stated-none" } } });
    expect(readGroups()["Documented relations"]).toContain(
      "Palestinestated that there are no relations",
    );
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

describe("the numbers of the head", () => {
  const summaries = {
    "FRA-MAR": { state: "relations", missionsAToB: "resident", missionsBToA: "resident" },
    "CHL-MAR": { state: "relations", missionsAToB: "none-found", missionsBToA: "resident" },
    "MAR-TCD": { state: "broken", missionsAToB: "none-found", missionsBToA: "consular" },
  } as const;
  const numbers = () =>
    within(screen.getByRole("list", { name: "In numbers" }))
      .getAllByRole("link")
      .map(({ textContent }) => textContent);

  it("say to how many it sends, how many it hosts, and with how many it has relations", () => {
    renderMorocco({ summaries });
    expect(numbers()).toEqual(["Sends missions to 2", "Hosts missions of 1", "Relations with 2"]);
  });

  it("say who does not recognise it, where somebody does not", async () => {
    const of = code("MAR");
    const recognitions = [makeTableRecognition({ by: code("CHL"), of, state: "never" })];
    renderMorocco({ summaries }, {}, undefined, [makePairFacts("CHL-MAR", { recognitions })]);
    expect(await screen.findByRole("link", { name: "Not recognised by 1" })).toBeVisible();
  });

  it("lead to their section, and put it into the address", async () => {
    const { user, store } = renderMorocco({ summaries });
    await user.click(screen.getByRole("link", { name: /^Sends missions/ }));
    expect(store.getState().section).toBe("missions");
  });
});

describe("the filter", () => {
  it("leaves those that pass in the lists of relations and missions, and says so", async () => {
    const world: World = { members: { AU: ["TCD"] } };
    const missions = [makeTableMission({ id: "MAR-FRA-emb", host: code("FRA"), city: "Paris" })];
    renderMorocco(world, {}, (state) => state.includeOrganisation("AU"), [
      makePairFacts("FRA-MAR", { missions }),
    ]);
    expect(Object.values(readGroups()).flat()).toEqual(["Chad"]);
    expect(screen.getByText(/the 1 that are shown/)).toBeVisible();
    await screen.findByRole("heading", { name: "Missions" });
    expect(sectionOf("Missions").queryByRole("button", { name: "France" })).toBeNull();
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
    expect(sent).toBe("Sent 2Franceconsulate general, LyonFranceembassy, Paris");
    expect(hosted).toBe("Hosted 0none found");
  });

  it("stand in the order that the reader chooses, and open their pair", async () => {
    const opened = { CHL: "1990", FRA: "1956", PER: "1986" };
    const facts = Object.entries(opened).map(([partner, year]) => {
      const host = code(partner);
      const mission = makeTableMission({
        id: `MAR-${host}-emb`,
        host,
        city: `${partner} town`,
        opened: on(year),
      });
      return makePairFacts([partner, "MAR"].sort().join("-"), { missions: [mission] });
    });
    const { user, store } = renderMorocco({}, {}, undefined, facts);
    await screen.findByRole("heading", { name: "Missions" });
    const sent = () =>
      within(sectionOf("Missions").getByRole("list", { name: /^Sent/ }))
        .getAllByRole("button")
        .map(({ textContent }) => textContent);
    expect(sent()).toEqual(["Chile", "France", "Peru"]);
    const orders = sectionOf("Missions").getByRole("combobox", { name: "Sort by" });
    await user.selectOptions(orders, "oldest first");
    expect(sent()).toEqual(["France", "Peru", "Chile"]);
    await user.click(sectionOf("Missions").getByRole("button", { name: "Peru" }));
    expect(store.getState().selection).toEqual({ kind: "pair", pair: "MAR-PER" });
  });

  it("that are closed or honorary are left out", async () => {
    const facts = makePairFacts("MAR-PER", {
      missions: [
        makeTableMission({ status: "closed" }),
        makeTableMission({ id: "MAR-PER-hon-cusco", class: "honorary" }),
      ],
    });
    const [sent] = await readMissions([facts]);
    expect(sent).toBe("Sent 0none found");
  });
});

describe("trade partners", () => {
  it("are ranked when the list is opened, with what each sold the other", async () => {
    const start = makeStart();
    const codes = start.parties.map((party) => party.code);
    const series = [
      makeSeries({ importer: code("FRA"), thousandUsd: [1000, 2000] }),
      makeSeries({ exporter: code("PER"), importer: code("MAR"), thousandUsd: [5000, 9000] }),
    ];
    const server = serveDataset({
      start,
      "party/MAR": makePartyFile("MAR"),
      "country/MAR": makeCountryFile("MAR"),
      "trade/MAR": packTrade(code("MAR"), series, codes),
    });
    const { user, store } = renderInAtlas(<CountryPanel country={code("MAR")} />, {});
    expect(server.requests).not.toContain("trade/MAR");
    await user.click(screen.getByText(/^Ranked by goods/));
    const section = within(screen.getByRole("region", { name: "Trade partners" }));
    const first = await section.findByRole("button", { name: "Peru" });
    const rows = section.getAllByRole("listitem");
    expect(rows.map(({ textContent }) => textContent?.replace(/\s/g, " "))).toEqual([
      expect.stringMatching(/^Peru bought US\$ 9 million \(\d{4}\)$/),
      expect.stringMatching(/^France sold US\$ 2 million \(\d{4}\)$/),
    ]);
    await user.click(first);
    expect(store.getState().selection).toEqual({ kind: "pair", pair: "MAR-PER" });
  });
});

describe("people", () => {
  it("are ranked both ways: where those born there live, and where those who live there were born", async () => {
    const migrants = {
      year: 2020,
      partners: [
        { partner: code("FRA"), from: 1000, to: 40 },
        { partner: code("PER"), from: 2000, to: null },
        { partner: code("CHL"), from: null, to: 0 },
      ],
    };
    const { user, store } = renderMorocco({}, {}, undefined, [], { migrants });
    const rowsOf = (name: string) =>
      within(screen.getByRole("list", { name }))
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent);
    const list = await screen.findByRole("list", { name: "Born here, living in" });
    expect(rowsOf("Born here, living in")).toEqual(["Peru 2,000", "France 1,000"]);
    expect(rowsOf("Living here, born in")).toEqual(["France 40"]);
    await user.click(within(list).getByRole("button", { name: "Peru" }));
    expect(store.getState().selection).toEqual({ kind: "pair", pair: "MAR-PER" });
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
  const { user, store } = renderMorocco({}, {}, undefined, [], { mentions: [mention] });
  expect(await screen.findByText("Talks are held in Rabat.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Chad–France" }));
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

describe("sanctions of organisations", () => {
  const imposed = {
    organisation: "UN",
    measures: ["arms", "travel"] as const,
    goals: ["conflict"] as const,
    date: span("2006-07-15", ".."),
    sources: ["list"],
  };

  it("stand with what they are over, those that ended folded, and who says so", async () => {
    const others = [{ code: code("XAM"), name: "Fez Republic", kind: "former" as const }];
    const sources = [makeSource("list", { title: "A list of sanctions", date: "to 2018" })];
    renderMorocco(
      { organisations: [makeOrganisation("UN", { name: "United Nations" })], others },
      {},
      undefined,
      [],
      {
        sources,
        sanctions: [
          { ...imposed, open: "ongoing", standsIn: 2018 },
          { ...imposed, target: code("XAM"), date: span("1991", "1996") },
        ],
      },
    );
    const section = within(
      await screen.findByRole("region", { name: "Sanctions of organisations" }),
    );
    const told = section.getAllByRole("listitem", { hidden: true });
    expect(told.map(({ textContent }) => textContent)).toEqual([
      "United Nations: arms embargo and travel ban; over an armed conflict, since 15 July 2006, still in 2018",
      "United Nations on the Fez Republic: arms embargo and travel ban; over an armed conflict, 1991–1996",
    ]);
    expect(section.getByText("1 that has ended").closest("details")).toContainElement(
      told[1] ?? null,
    );
    expect(section.getByText("By A list of sanctions (to 2018).")).toBeVisible();
    expect(screen.getByRole("link", { name: "Sanctions of organisations" })).toBeVisible();
  });

  it("have no section where there are none", async () => {
    renderMorocco();
    await screen.findByRole("region", { name: "Facts" });
    expect(screen.queryByText("Sanctions of organisations")).not.toBeInTheDocument();
  });
});
