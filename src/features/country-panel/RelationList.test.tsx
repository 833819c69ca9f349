import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { createHistory } from "../../domain/atlasHistory.ts";
import { LOOKS_OF_FACTS } from "../../domain/looks/lineLook.ts";
import { kindOf } from "../../domain/mapSubject.ts";
import { countPairs } from "../../domain/pairStates.ts";
import type { AtlasState } from "../../store/atlasStore.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { on } from "../../testing/dates.ts";
import { makeEntry, makeParty, makeStart, type World } from "../../testing/makeAtlas.ts";
import { makeCountryFile } from "../../testing/makeCountryFile.ts";
import {
  makeEstablished,
  makePairFacts,
  makeSeries,
  makeTableMission,
  makeTableSpell,
} from "../../testing/makePairFacts.ts";
import { makeHistoryFile } from "../../testing/makeWorld.ts";
import { packTrade } from "../../testing/packFacts.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { serveDataset } from "../../testing/serveDataset.ts";
import { RelationList } from "./RelationList.tsx";

const WORLD: World = {
  parties: [
    ...["CHL", "ESH", "FRA", "MAR", "PER", "PSE", "TCD"].map((text) => makeParty(text)),
    makeParty("TUR", { name: "Türkiye" }),
  ],
  others: [{ code: code("EUU"), name: "European Union", kind: "organisation" }],
  dossiers: [
    makeEntry("MAR-PER", { since: on("1964-06-27") }),
    makeEntry("EUU-MAR", { depth: "notes" }),
  ],
  summaries: {
    "CHL-MAR": { state: "relations" },
    "ESH-MAR": { state: "stated-none" },
    "FRA-MAR": { state: "relations" },
    "MAR-TCD": { state: "broken" },
    "MAR-TUR": { state: "relations" },
  },
};
const LONG = [[18000101, 0]] as const;
const established = (day: string) => makeEstablished({ date: on(day) });
const FACTS = [
  makePairFacts("CHL-MAR", { established: established("1961-10-06") }),
  makePairFacts("FRA-MAR", {
    established: established("1956-03-02"),
    missions: [makeTableMission({ id: "MAR-FRA-emb", host: code("FRA"), city: "Paris" })],
  }),
  makePairFacts("MAR-TUR", { established: established("1956-04-17") }),
  makePairFacts("MAR-TCD", { relationSpells: [makeTableSpell()] }),
  makePairFacts("ESH-MAR", { relationSpells: [makeTableSpell({ state: "stated-none" })] }),
];

const GATHERED = makeCountryFile("MAR", {
  conflicts: [
    { partner: code("FRA"), level: "war", years: [1907, 1911], war: "Moroccan War" },
    { partner: code("CHL"), level: "force", years: [1999, 1999] },
  ],
  migrants: { year: 2020, partners: [{ partner: code("TUR"), from: 1200, to: null }] },
});

function renderList(prepare?: (state: AtlasState) => void) {
  const start = makeStart(WORLD);
  const exports = (importer: string, ...thousandUsd: (number | null)[]) =>
    makeSeries({ importer: code(importer), thousandUsd });
  const trade = packTrade(
    code("MAR"),
    [exports("CHL", 500), exports("TUR", 1, 9000, null), exports("FRA", 20)],
    start.parties.map((party) => party.code),
  );
  const server = serveDataset({ start, "trade/MAR": trade });
  const facts = new Map(FACTS.map((one) => [code(one.pair.replace(/-?MAR-?/, "")), one] as const));
  const partners = new Set(start.parties.map((party) => party.code).filter((one) => one !== "MAR"));
  const list = renderInAtlas(
    <RelationList country={code("MAR")} facts={facts} file={GATHERED} partners={partners} />,
    WORLD,
    prepare,
  );
  return { server, ...list };
}

/** Groups with their rows, by title; a folded one has a mark. */
function readGroups() {
  return [...document.querySelectorAll("details")].map((group) => {
    const title = group.querySelector("summary")?.textContent?.replace(/ \d+$/, "");
    const names = [...group.querySelectorAll("button")].map(
      (row) => row.querySelector("span > span")?.textContent ?? "",
    );
    return `${title}${group.open ? "" : " (folded)"}: ${names.join(", ")}`;
  });
}

describe("the list of relations", () => {
  it("has a group for each kind, those without relations folded, other actors last", () => {
    renderList();
    expect(readGroups()).toEqual([
      "Documented relations: Peru",
      "Diplomatic relations: Chile, France, Türkiye",
      "Suspended or broken off: Chad",
      "Stated that there are none (folded): Sahrawi Republic",
      "Nothing found (folded): Palestine",
      "With others: European Union",
    ]);
  });

  it("has one row a partner, with only what is known: of a break its own date", () => {
    renderList();
    expect(screen.getByRole("button", { name: /France/ })).toHaveTextContent(
      "Francesince 2 March 1956 · there 1 embassy",
    );
    expect(screen.getByRole("button", { name: /Chad/ }).textContent).toBe(
      "Chadbroken off since 13 September 1996",
    );
  });
});

describe("the list of a past year", () => {
  it("has the groups of that year, and says so", () => {
    renderList((state) => {
      const file = makeHistoryFile(state.atlas, {
        turns: [
          ["FRA-MAR", "established", 19560302],
          ["MAR-PER", "established", 19640627],
          ["MAR-TUR", "established", 19560417],
          ["MAR-TUR", "severed", 19570101],
          ["CHL-MAR", "established", 19611006],
        ],
        statehood: {
          ...Object.fromEntries(["CHL", "FRA", "MAR", "PER", "TUR"].map((text) => [text, LONG])),
          TCD: [[19600811, 0]],
        },
      });
      state.receiveHistory(createHistory(file, state.atlas.partyCodes));
      state.chooseYear(1958);
    });
    expect(readGroups()).toEqual([
      "Diplomatic relations: France",
      "Suspended or broken off: Türkiye",
      "Nothing found (folded): Chile, Palestine, Peru, Sahrawi Republic",
      "One of the two not independent (folded): Chad",
      "With others: European Union",
    ]);
    expect(screen.getByText(/As of 31 December 1958/)).toBeVisible();
  });
});

describe("sorting", () => {
  const known = () => readGroups()[1]?.split(": ")[1];

  it.each([
    ["oldest first", "France, Türkiye, Chile"],
    ["youngest first", "Chile, Türkiye, France"],
    ["missions", "France, Chile, Türkiye"],
    ["name", "Chile, France, Türkiye"],
  ])("by %s has the first, or most, first", async (order, names) => {
    const { user, server } = renderList();
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), order);
    expect(known()).toBe(names);
    expect(server.requests).not.toContain("trade/MAR");
  });

  it("by trade loads the series, and takes the newest figure of each", async () => {
    const { user } = renderList();
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Sort by" }),
      "trade, newest year",
    );
    await expect.poll(known).toBe("Türkiye, Chile, France");
  });
});

describe("searching", () => {
  it("leaves the partners of that name, without accents too, and unfolds their groups", async () => {
    const { user } = renderList();
    const field = screen.getByRole("searchbox", { name: "Find a partner" });
    await user.type(field, "turki");
    expect(readGroups()).toEqual(["Diplomatic relations: Türkiye", "With others: European Union"]);
    await user.clear(field);
    await user.type(field, "palest");
    expect(readGroups()[0]).toBe("Nothing found: Palestine");
  });

  it("says that there is no partner of that name", async () => {
    const { user } = renderList();
    await user.type(screen.getByRole("searchbox"), "atlantis");
    expect(screen.getByText("No partner of that name.")).toBeVisible();
  });
});

describe("with a subject of the map", () => {
  const rowOf = (name: RegExp) => screen.getByRole("button", { name });

  it("goes by trade, and says what each sold the other", async () => {
    renderList((state) => state.chooseLines("trade"));
    expect(screen.getByRole("combobox", { name: "Sort by" })).toHaveDisplayValue(
      "trade, newest year",
    );
    await waitFor(() =>
      expect(rowOf(/T.rkiye/)).toHaveTextContent(/sold US\$.9.million \(\d{4}\)/),
    );
    expect(readGroups()).toContain("Diplomatic relations: Türkiye, Chile, France");
  });

  it("names the newest conflict, and goes by it", () => {
    renderList((state) => state.chooseLines("conflicts"));
    expect(rowOf(/France/)).toHaveTextContent("FranceMoroccan War, 1907–1911since 2 March 1956");
    expect(rowOf(/Chile/)).toHaveTextContent("Chileuse of force, 1999");
  });

  it("names sanctions by the class of the pair, after the conflicts of which the file tells more", () => {
    renderList((state) => {
      state.chooseLines("conflicts");
      const { atlas } = state;
      state.receiveSubject({
        id: "conflicts",
        classes: LOOKS_OF_FACTS,
        kindsOf: () => {
          const kinds = new Uint8Array(countPairs(atlas.partyCodes.length));
          const place = atlas.placeOf(pairKey("MAR-TUR")) ?? -1;
          kinds[place] = kindOf({ classes: LOOKS_OF_FACTS }, "b-to-a");
          return kinds;
        },
        facts: {
          name: "Conflicts",
          tables: [],
          words: { "b-to-a": "only sanctions" },
          isDated: true,
        },
      });
    });
    expect(rowOf(/T.rkiye/)).toHaveTextContent(/only sanctions/);
    expect(readGroups()).toContain("Diplomatic relations: Chile, France, Türkiye");
  });

  it("goes by what the reader chooses, until another subject is shown", async () => {
    const { user, store } = renderList((state) => state.chooseLines("trade"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "name");
    expect(readGroups()).toContain("Diplomatic relations: Chile, France, Türkiye");
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "missions");
    act(() => store.getState().chooseLines("relations"));
    expect(screen.getByRole("combobox", { name: "Sort by" })).toHaveDisplayValue("name");
  });
});
