import { describe, expect, it } from "vitest";
import { code, pairKey } from "../testing/codes.ts";
import {
  addCountry,
  lastChosen,
  NO_SELECTION,
  openPair,
  type Selection,
  selectedParties,
  stepBack,
} from "./selection.ts";

/** The selection after clicks on countries, one after the other. */
function clicks(...texts: readonly string[]): Selection {
  return texts.map(code).reduce(addCountry, NO_SELECTION);
}

const MOROCCO: Selection = { kind: "country", country: code("MAR") };
const BY_LINK: Selection = { kind: "pair", pair: pairKey("MAR-PER") };

describe("clicks on countries", () => {
  it("select a country, then make the pair with a second", () => {
    expect(clicks("PER")).toEqual({ kind: "country", country: "PER" });
    expect(clicks("PER", "MAR")).toEqual({ kind: "pair", pair: "MAR-PER", from: "PER" });
  });

  it("put a third country in the place of the one clicked last, keeping the first", () => {
    expect(clicks("PER", "MAR", "FRA")).toEqual({ kind: "pair", pair: "FRA-PER", from: "PER" });
    expect(clicks("PER", "MAR", "FRA", "TCD")).toEqual({
      kind: "pair",
      pair: "PER-TCD",
      from: "PER",
    });
  });

  it("change nothing on the country that is selected", () => {
    const selection = clicks("MAR");
    expect(addCountry(selection, code("MAR"))).toBe(selection);
  });

  it("change nothing on a party of the open pair", () => {
    const selection = clicks("PER", "MAR");
    expect(addCountry(selection, code("MAR"))).toBe(selection);
    expect(addCountry(selection, code("PER"))).toBe(selection);
  });

  it("keep the first party in code order when the pair came by a link", () => {
    expect(addCountry(BY_LINK, code("FRA"))).toEqual({
      kind: "pair",
      pair: "FRA-MAR",
      from: "MAR",
    });
  });
});

describe("openPair", () => {
  const opened = (selection: Selection, pair: string) => openPair(selection, pairKey(pair));

  it("remembers the country from which the pair was opened", () => {
    expect(opened(MOROCCO, "MAR-PER")).toEqual({ kind: "pair", pair: "MAR-PER", from: "MAR" });
  });

  it("forgets a country that has no part in the pair", () => {
    expect(opened(MOROCCO, "FRA-PER")).toEqual({ kind: "pair", pair: "FRA-PER" });
  });

  it("remembers it from pair to pair, while it is in both", () => {
    const first = opened(MOROCCO, "MAR-PER");
    expect(opened(first, "FRA-MAR")).toEqual({ kind: "pair", pair: "FRA-MAR", from: "MAR" });
    expect(opened(first, "ESH-PER")).toEqual({ kind: "pair", pair: "ESH-PER" });
  });

  it("changes nothing where the pair is open", () => {
    const open = opened(MOROCCO, "MAR-PER");
    expect(opened(open, "MAR-PER")).toBe(open);
  });

  it("has no country to remember from nothing", () => {
    expect(opened(NO_SELECTION, "MAR-PER")).toEqual(BY_LINK);
  });
});

describe("stepBack", () => {
  it("goes from the pair to its country, and from there to nothing", () => {
    const country = stepBack(clicks("PER", "MAR"));
    expect(country).toEqual({ kind: "country", country: "PER" });
    expect(stepBack(country)).toEqual(NO_SELECTION);
    expect(stepBack(NO_SELECTION)).toEqual(NO_SELECTION);
  });

  it("goes from a pair that came by a link to nothing", () => {
    expect(stepBack(BY_LINK)).toEqual(NO_SELECTION);
  });
});

describe("what is selected", () => {
  it("is no party, one or two, in code order", () => {
    expect(selectedParties(NO_SELECTION)).toEqual([]);
    expect(selectedParties(MOROCCO)).toEqual(["MAR"]);
    expect(selectedParties(clicks("PER", "MAR"))).toEqual(["MAR", "PER"]);
  });

  it("was chosen last, where that is known", () => {
    expect(lastChosen(NO_SELECTION)).toBeUndefined();
    expect(lastChosen(MOROCCO)).toBe("MAR");
    expect(lastChosen(clicks("PER", "MAR"))).toBe("MAR");
    expect(lastChosen(clicks("MAR", "PER"))).toBe("PER");
    expect(lastChosen(BY_LINK)).toBeUndefined();
  });
});
