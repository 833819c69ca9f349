import { describe, expect, it } from "vitest";
import { type AtlasState, createAtlasStore, type MapTarget } from "../../store/atlasStore.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeAtlas, makeEntry } from "../../testing/makeAtlas.ts";
import { makeTableMission } from "../../testing/makePairFacts.ts";
import { describeHover } from "./hoverWords.ts";

const LINE: MapTarget = { kind: "pair", pair: pairKey("MAR-PER") };
const FRANCE: MapTarget = { kind: "party", party: code("FRA") };
const PERU: MapTarget = { kind: "party", party: code("PER") };
const EMBASSY: MapTarget = { kind: "mission", mission: makeTableMission() };

function words(
  target: MapTarget,
  beside: readonly MapTarget[],
  prepare: (state: AtlasState) => void = () => undefined,
) {
  const store = createAtlasStore(makeAtlas({ dossiers: [makeEntry("MAR-PER")] }));
  prepare(store.getState());
  return describeHover(store.getState(), target, beside);
}

describe("what is said of what is under the pointer", () => {
  it("names a line and the country under it, and which of them a click opens", () => {
    expect(words(LINE, [FRANCE])).toEqual([
      "The line Morocco–Peru over France: a click opens Morocco–Peru",
    ]);
    expect(words(FRANCE, [LINE])).toEqual([
      "The line Morocco–Peru over France: a click opens France",
    ]);
  });

  it("names the pair that a click on a second country makes", () => {
    const select = (state: AtlasState) => state.openCountry(code("PER"), "list");
    expect(words(FRANCE, [LINE], select)).toEqual([
      "The line Morocco–Peru over France: a click opens France–Peru",
    ]);
  });

  it("says nothing where a click opens nothing new, or nothing else lies there", () => {
    const open = (state: AtlasState) => state.openPair(pairKey("MAR-PER"), "list");
    expect(words(PERU, [LINE], open)).toEqual([]);
    expect(words(LINE, [PERU], open)).toEqual([]);
    expect(words(FRANCE, [])).toEqual([]);
  });

  it("says of a mission how it stands and when it was seen, and names others in its place", () => {
    expect(words(EMBASSY, [])).toEqual(["listed · last seen November 2025"]);
    const consulate = makeTableMission({ id: "a", kind: "consulate", city: "Cusco" });
    const others = [1, 2, 3, 4, 5].map((): MapTarget => ({ kind: "mission", mission: consulate }));
    expect(words(EMBASSY, others)).toEqual([
      "listed · last seen November 2025",
      ...Array(3).fill("Consulate of Morocco, Cusco"),
      "and 2 more here",
    ]);
  });
});
