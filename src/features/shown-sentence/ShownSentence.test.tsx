import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { AtlasState } from "../../store/atlasStore.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeEntry, makeOrganisation, type World } from "../../testing/makeAtlas.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { ShownSentence } from "./ShownSentence.tsx";

const WORLD: World = {
  organisations: [
    makeOrganisation("LAS", { name: "League of Arab States" }),
    makeOrganisation("AU", { name: "African Union (OAU until 2002)" }),
    makeOrganisation("BRICS", { name: "BRICS" }),
    makeOrganisation("NOBODY", { name: "Empty Club" }),
  ],
  members: { LAS: ["MAR", "PSE"], AU: ["MAR", "ESH", "TCD"], BRICS: ["CHL"] },
  dossiers: [
    makeEntry("MAR-PER", { state: "established" }),
    makeEntry("MAR-PSE"),
    makeEntry("FRA-MAR", { depth: "notes" }),
    makeEntry("CHL-PER"),
  ],
  summaries: {
    "FRA-MAR": { state: "relations", missionsAToB: true, missionsBToA: true },
    "MAR-PSE": { state: "relations" },
    "ESH-MAR": { state: "stated-none" },
    "MAR-NZL": { state: "broken" },
  },
};

function sentenceAfter(...acts: readonly ((state: AtlasState) => void)[]) {
  renderInAtlas(<ShownSentence />, WORLD, (state) => {
    for (const act of acts) act(state);
  });
  return screen.getByRole("status", { name: "Shown" }).textContent;
}

const include = (id: string) => (state: AtlasState) => state.includeOrganisation(id);
const exclude = (id: string) => (state: AtlasState) => state.excludeOrganisation(id);
const country = (text: string) => (state: AtlasState) => state.chooseCountryOnMap(code(text));
const pair = (text: string) => (state: AtlasState) => state.openPair(pairKey(text), "list");

describe("the sentence", () => {
  it("counts the documented relations when nothing is selected", () => {
    expect(sentenceAfter()).toBe("3 documented relations");
  });

  it("says of a country with how many of the others it has relations, by dossiers and tables", () => {
    expect(sentenceAfter(country("MAR"))).toBe("Morocco: diplomatic relations with 3 of 7 parties");
  });

  it("counts neither relations that are broken off nor facts of a pair without relations", () => {
    expect(sentenceAfter(country("NZL"))).toMatch(/ 0 of 7 parties$/);
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
    ["6 parties outside the League of Arab States", [exclude("LAS")]],
    [
      "4 parties outside the League of Arab States or the African Union",
      [exclude("LAS"), exclude("AU")],
    ],
    [
      "2 members of the African Union outside the League of Arab States",
      [include("AU"), exclude("LAS")],
    ],
    ["No party passes the filter.", [include("NOBODY")]],
  ])("says %j", (sentence, acts) => {
    expect(sentenceAfter(...acts)).toBe(sentence);
  });

  it("joins selection and filter", () => {
    expect(sentenceAfter(pair("MAR-PER"), include("LAS"))).toBe(
      "Morocco–Peru, and 2 members of the League of Arab States",
    );
  });

  it("joins a selection and a filter that nobody passes into one sentence", () => {
    const sentence = sentenceAfter(pair("MAR-PER"), include("NOBODY")) ?? "";
    expect(sentence).toMatch(/^Morocco–Peru, .*no party passes the filter/);
  });

  it("counts a country's relations with all, whatever the filter", () => {
    expect(sentenceAfter(country("MAR"), include("LAS"))).toBe(
      "Morocco: diplomatic relations with 3 of 7 parties, and 2 members of the League of Arab States",
    );
  });
});
