import { cleanup, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { createHistory } from "../../domain/atlasHistory.ts";
import { EMPTY_FILTER } from "../../domain/organisationFilter.ts";
import type { AtlasState } from "../../store/atlasStore.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeEntry, makeOrganisation, makeParty, type World } from "../../testing/makeAtlas.ts";
import { makeHistoryFile } from "../../testing/makeWorld.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { ShownSentence } from "./ShownSentence.tsx";

const WORLD: World = {
  organisations: [
    makeOrganisation("LAS", { name: "League of Arab States" }),
    makeOrganisation("AU", { name: "African Union (OAU until 2002)" }),
    makeOrganisation("BRICS", { name: "BRICS" }),
    makeOrganisation("NOBODY", { name: "Empty Club" }),
    makeOrganisation("DATED"),
    makeOrganisation("SECOND", { coversFormerMembers: false, founded: "1960-05" }),
  ],
  memberships: [
    { party: "MAR", organisation: "DATED", since: 19640000 },
    { party: "PER", organisation: "DATED" },
    { party: "PER", organisation: "SECOND", since: 19700101 },
    { party: "PER", organisation: "OLD", since: 19451024 },
    { party: "CSK", organisation: "OLD", since: 19451024, until: 19921231 },
  ],
  others: [{ code: code("CSK"), name: "Czechoslovakia", kind: "former" }],
  parties: ["CHL", "ESH", "FRA", "MAR", "NZL", "PER", "PSE", "TCD"].map((text) =>
    makeParty(text, text === "MAR" || text === "ESH" ? { region: "Northern Africa" } : {}),
  ),
  members: { LAS: ["MAR", "PSE"], AU: ["MAR", "ESH", "TCD"], BRICS: ["CHL"] },
  dossiers: [
    makeEntry("MAR-PER", { state: "relations" }),
    makeEntry("MAR-PSE"),
    makeEntry("FRA-MAR", { depth: "notes" }),
    makeEntry("CHL-PER"),
  ],
  summaries: {
    "FRA-MAR": { state: "relations", missionsAToB: "resident", missionsBToA: "resident" },
    "CHL-TCD": { state: "nothing-found", missionsAToB: "resident" },
    "MAR-PSE": { state: "relations" },
    "ESH-MAR": { state: "stated-none" },
    "MAR-NZL": { state: "broken" },
  },
};

function sentenceAfter(...acts: readonly ((state: AtlasState) => void)[]) {
  renderInAtlas(<ShownSentence />, WORLD, (state) => {
    state.chooseLines("relations");
    for (const act of acts) act(state);
  });
  return screen.getByRole("status", { name: "Shown" }).textContent;
}

/** The sentence without what is told of their relations. */
const whoAfter = (...acts: readonly ((state: AtlasState) => void)[]) =>
  sentenceAfter(...acts)?.split(": diplomatic relations")[0];

const include = (id: string) => (state: AtlasState) => state.includeOrganisation(id);
const exclude = (id: string) => (state: AtlasState) => state.excludeOrganisation(id);
const country = (text: string) => (state: AtlasState) => state.chooseCountryOnMap(code(text));
const pair = (text: string) => (state: AtlasState) => state.openPair(pairKey(text), "list");

describe("the sentence", () => {
  it("counts the missions of all when nothing is selected, and nothing is asked for", () => {
    renderInAtlas(<ShownSentence />, WORLD);
    expect(screen.getByRole("status", { name: "Shown" })).toHaveTextContent(
      "Resident missions both ways in 1, one way in 1 of 28 pairs",
    );
  });

  it("says of a country with how many of the others it has relations, by dossiers and tables", () => {
    expect(sentenceAfter(country("MAR"))).toBe("Morocco: diplomatic relations with 3 of 7 states");
  });

  it("counts neither relations that are broken off nor facts of a pair without relations", () => {
    expect(sentenceAfter(country("NZL"))).toMatch(/ 0 of 7 states$/);
  });

  it("counts the relations that are drawn, and the pairs that there are", () => {
    const all = (state: AtlasState) => state.chooseLines("relations");
    expect(sentenceAfter(all)).toBe("Diplomatic relations known in 3 of 28 pairs");
  });

  it("counts them inside the filter", () => {
    const all = (state: AtlasState) => state.chooseLines("relations");
    expect(sentenceAfter(all, include("LAS"))).toBe(
      "2 members of the League of Arab States: diplomatic relations known in 1 of 1 pairs",
    );
  });

  it("names a pair", () => {
    expect(sentenceAfter(pair("PER-MAR"))).toBe("Morocco–Peru");
  });

  it.each([
    ["2 members of the League of Arab States", [include("LAS")]],
    ["3 members of the African Union", [include("AU")]],
    ["1 member of BRICS", [include("BRICS")]],
    [
      "1 member of the League of Arab States and the African Union",
      [include("LAS"), include("AU")],
    ],
    [
      "4 members of the League of Arab States or the African Union",
      [include("LAS"), include("AU"), (state: AtlasState) => state.setMatch("any")],
    ],
    ["6 states outside the League of Arab States", [exclude("LAS")]],
    [
      "4 states outside the League of Arab States or the African Union",
      [exclude("LAS"), exclude("AU")],
    ],
    [
      "2 members of the African Union outside the League of Arab States",
      [include("AU"), exclude("LAS")],
    ],
    ["No state passes the filter.", [include("NOBODY")]],
    ["2 states of Northern Africa", [include("M49-015")]],
    [
      "Between 2 members of the League of Arab States and 3 members of the African Union",
      [(state: AtlasState) => state.setBetween({ one: ["LAS"], other: ["AU"] })],
    ],
  ])("says %j", (sentence, acts) => {
    expect(whoAfter(...acts)).toBe(sentence);
  });

  it("joins selection and filter", () => {
    expect(sentenceAfter(pair("MAR-PER"), include("LAS"))).toBe(
      "Morocco–Peru, and 2 members of the League of Arab States",
    );
  });

  it("joins a selection and a filter that nobody passes into one sentence", () => {
    const sentence = sentenceAfter(pair("MAR-PER"), include("NOBODY")) ?? "";
    expect(sentence).toMatch(/^Morocco–Peru, .*no state passes the filter/);
  });

  it("counts a country's relations with those that the filter lets pass", () => {
    expect(sentenceAfter(country("PER"), include("LAS"))).toBe(
      "Peru: diplomatic relations with 1 of 2 members of the League of Arab States",
    );
  });

  it("counts a country's lines to all, where one end inside the filter is enough", () => {
    const oneEnd = (state: AtlasState) => state.setEnds("one");
    expect(sentenceAfter(country("MAR"), include("LAS"), oneEnd)).toMatch(/ of 7 states$/);
    cleanup();
    expect(sentenceAfter(country("PER"), include("LAS"), oneEnd)).toMatch(/ 1 of 2 members of /);
  });

  it("counts a country's lines across to the other bloc, from outside to both", () => {
    const between = (state: AtlasState) => state.setBetween({ one: ["LAS"], other: ["BRICS"] });
    expect(sentenceAfter(country("MAR"), between)).toBe(
      "Morocco: diplomatic relations with 0 of 1 member of BRICS",
    );
    cleanup();
    expect(sentenceAfter(country("FRA"), between)).toBe(
      "France: diplomatic relations with 1 of 3 members of the League of Arab States or BRICS",
    );
  });

  it("says only that nobody passes, with a country selected too", () => {
    expect(sentenceAfter(country("MAR"), include("NOBODY"))).toBe(
      "Morocco: no state passes the filter.",
    );
  });

  it("counts missions each way between a country and a bloc", () => {
    const missions = (state: AtlasState) => state.chooseLines("missions");
    expect(sentenceAfter(country("FRA"), missions, include("AU"))).toBe(
      "France has resident missions in 1 and hosts those of 1 of 3 members of the African Union; both ways with 1",
    );
  });

  it("does not say 0 of missions of which none is found", () => {
    const missions = (state: AtlasState) => state.chooseLines("missions");
    const told = ["CHL", "TCD", "PSE"].map((one) => {
      cleanup();
      return sentenceAfter(country(one), missions);
    });
    expect(told).toEqual([
      "Chile has resident missions in 1 of 7 states; none that it hosts is found",
      "Chad hosts resident missions of 1 of 7 states; none of its own is found",
      "Palestine: no resident mission, its own or hosted, is found with any of 7 states",
    ]);
  });

  it("counts a country's partners on either side of two blocs together", () => {
    const between = (state: AtlasState) => state.setBetween({ one: ["LAS"], other: ["AU"] });
    expect(sentenceAfter(country("PER"), between)).toBe(
      "Peru: diplomatic relations with 1 of 4 members of the League of Arab States or the African Union",
    );
  });

  it("counts missions of a country with both of two blocs, on whichever side it stands", () => {
    const between = (state: AtlasState) => state.setBetween({ one: ["LAS"], other: ["AU"] });
    const missions = (state: AtlasState) => state.chooseLines("missions");
    expect(sentenceAfter(country("FRA"), missions, between)).toMatch(
      /^France has resident missions in 1 and hosts those of 1 of 4 members /,
    );
  });

  it("says of two blocs, of which one has nobody, why", () => {
    const between = (state: AtlasState) => state.setBetween({ one: ["LAS"], other: ["NOBODY"] });
    expect(sentenceAfter(between)).toBe("No state passes the filter.");
  });

  it("says of a country and a filter that nobody passes both in one sentence", () => {
    const missions = (state: AtlasState) => state.chooseLines("missions");
    expect(sentenceAfter(country("FRA"), missions, include("NOBODY"))).toBe(
      "France: no state passes the filter.",
    );
  });

  it("counts gaps in two classes", () => {
    const gaps = (state: AtlasState) => state.chooseLines("gaps");
    expect(sentenceAfter(gaps, include("AU"))).toBe(
      "3 members of the African Union: stated that there are no relations in 1, nothing found in 2 of 3 pairs",
    );
  });

  it("says of what is asked for and ruled out at once that nobody passes", () => {
    const both = (state: AtlasState) =>
      state.showAddress({ filter: { ...EMPTY_FILTER, include: ["AU"], exclude: ["AU"] } }, []);
    expect(sentenceAfter(both)).toBe(
      "The African Union is asked for and ruled out at once: no state passes the filter.",
    );
  });
});

describe("in a past year, the sentence", () => {
  const inYear = (year: number) => (state: AtlasState) => {
    state.receiveHistory(
      createHistory(
        makeHistoryFile(state.atlas, { turns: [["MAR-PER", "established", 19640000]] }),
        state.atlas.partyCodes,
      ),
    );
    state.chooseYear(year);
  };

  it("names the year, and counts as it was then", () => {
    expect(sentenceAfter(inYear(1989), country("MAR"))).toBe(
      "Morocco: diplomatic relations with 1 of 7 states in 1989",
    );
  });

  it("does not wait for trade of years without figures", () => {
    const trade = (state: AtlasState) => state.chooseLines("trade");
    expect(sentenceAfter(inYear(1980), trade)).toMatch(
      /^No figures of trade before \d{4}; the world in 1980$/,
    );
  });

  it("waits for the past that a country's relations need", () => {
    const in1989 = (state: AtlasState) => state.chooseYear(1989);
    expect(sentenceAfter(in1989, country("MAR"))).toMatch(/loading …$/);
  });

  it("tells the state of a pair", () => {
    expect(sentenceAfter(inYear(1963), pair("MAR-PER"))).toBe(
      "Morocco–Peru in 1963: nothing found on relations",
    );
    cleanup();
    expect(sentenceAfter(inYear(1964), pair("MAR-PER"))).toBe(
      "Morocco–Peru in 1964: diplomatic relations",
    );
  });

  it("says of a pair which of the two was not an independent state by the list", () => {
    const statehood = (state: AtlasState) => {
      const file = makeHistoryFile(state.atlas, { statehood: { MAR: [[19560302, 0]] } });
      state.receiveHistory(createHistory(file, state.atlas.partyCodes));
      state.chooseYear(1947);
    };
    expect(sentenceAfter(statehood, pair("MAR-PER"))).toBe(
      "Morocco–Peru in 1947: Morocco not an independent state in the list used",
    );
  });

  it("counts relations, and pairs, of independent states only", () => {
    const statehood = (state: AtlasState) => {
      const file = makeHistoryFile(state.atlas, {
        turns: [
          ["MAR-PER", "established", 0],
          ["CHL-PER", "established", 18490000],
        ],
        statehood: { MAR: [[19560302, 0]] },
      });
      state.receiveHistory(createHistory(file, state.atlas.partyCodes));
      state.chooseYear(1947);
    };
    const relations = (state: AtlasState) => state.chooseLines("relations");
    expect(sentenceAfter(statehood, relations)).toBe(
      "Diplomatic relations known in 1 of 21 pairs of independent states in 1947",
    );
    cleanup();
    expect(sentenceAfter(statehood, country("PER"))).toBe(
      "Peru: diplomatic relations with 1 of 7 states in 1947",
    );
  });

  it("has no figure before the past has come", () => {
    const year = (state: AtlasState) => state.chooseYear(1989);
    expect(sentenceAfter(year, country("MAR"))).toBe("Morocco in 1989: loading …");
    cleanup();
    expect(sentenceAfter(year, (state) => state.chooseLines("relations"))).toBe(
      "The world in 1989: loading …",
    );
  });

  it("says that there is no trade before the first figures, which nothing will bring", () => {
    expect(sentenceAfter(inYear(1950), (state) => state.chooseLines("trade"))).toMatch(
      /^No figures of trade before \d{4}; the world in \d{4}$/,
    );
  });

  it("counts “at least” on a side of two blocs too", () => {
    const between = (state: AtlasState) => state.setBetween({ one: ["SECOND"], other: ["OLD"] });
    expect(whoAfter(inYear(1989), between)).toBe(
      "Between at least 1 member of SECOND and 1 member of OLD in 1989, and 1 former state (Czechoslovakia)",
    );
  });

  it("says that it does not know of members without a date", () => {
    expect(whoAfter(inYear(1989), include("LAS"))).toBe(
      "No state is known to pass the filter in 1989, not known of 2.",
    );
    cleanup();
    expect(whoAfter(inYear(1989), include("DATED"))).toBe(
      "At least 1 member of DATED in 1989, not known of 1 more",
    );
  });

  it("counts “at least” where a list has no former members, “at most” where it is left out", () => {
    expect(whoAfter(inYear(1989), include("SECOND"))).toBe("At least 1 member of SECOND in 1989");
    cleanup();
    expect(whoAfter(inYear(1989), exclude("SECOND"))).toBe(
      "At most 7 states outside SECOND in 1989",
    );
  });

  it("counts former states apart, for they have no outline", () => {
    expect(whoAfter(inYear(1989), include("OLD"))).toBe(
      "1 member of OLD in 1989, and 1 former state (Czechoslovakia)",
    );
    cleanup();
    expect(whoAfter(inYear(1994), include("OLD"))).toBe("1 member of OLD in 1994");
  });

  it("says when a bloc that had no members was founded", () => {
    expect(sentenceAfter(inYear(1950), include("SECOND"))).toBe(
      "SECOND was founded in 1960: nobody was a member in 1950.",
    );
  });
});
