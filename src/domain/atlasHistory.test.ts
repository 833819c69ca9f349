import { describe, expect, it } from "vitest";
import { code, pairKey } from "../testing/codes.ts";
import { makeAtlas } from "../testing/makeAtlas.ts";
import { makeHistoryFile, type Past, type SpokenTurn } from "../testing/makeWorld.ts";
import { createHistory } from "./atlasHistory.ts";
import { PAIR_STATES } from "./pairState.ts";

const atlas = makeAtlas();
const historyOf = (past: Past) => createHistory(makeHistoryFile(atlas, past), atlas.partyCodes);
const PLACE = atlas.placeOf(pairKey("MAR-PER")) ?? -1;

/** The state of Morocco and Peru at the end of each year, asked in both ways. */
function statesIn(turns: readonly SpokenTurn[], ...years: readonly number[]) {
  const history = historyOf({ turns: [["CHL-NZL", "established", 19450101], ...turns] });
  return years.map((year) => {
    const { state, isUncertain } = history.stateOn(PLACE, `${year}-12-31`);
    expect(PAIR_STATES[history.statesOn(`${year}-12-31`)[PLACE] ?? -1]).toBe(state);
    return isUncertain ? `${state}?` : state;
  });
}

describe("the state of a pair in a year", () => {
  it("is what the last turn brought, on the last day", () => {
    const turns = [
      ["MAR-PER", "established", 19640627],
      ["MAR-PER", "severed", 19751231],
      ["MAR-PER", "resumed", 19860000],
    ] as const;
    expect(statesIn(turns, 1963, 1964, 1974, 1975, 1985, 1986)).toEqual([
      "nothing-found",
      "relations",
      "relations",
      "broken",
      "broken",
      "relations",
    ]);
  });

  it("is not certain while the turn may or may not have come", () => {
    const turns = [["MAR-PER", "established", 19730000, 19860000]] as const;
    expect(statesIn(turns, 1972, 1973, 1985, 1986)).toEqual([
      "nothing-found",
      "nothing-found?",
      "nothing-found?",
      "relations",
    ]);
  });

  it("is not certain within a decade either, and stays what it was", () => {
    const turns = [
      ["MAR-PER", "established", 19600816],
      ["MAR-PER", "severed", 19609900],
    ] as const;
    expect(statesIn(turns, 1960, 1968, 1969)).toEqual(["relations?", "relations?", "broken"]);
  });

  it("follows the order of events where a year holds several", () => {
    const turns = [
      ["MAR-PER", "suspended", 20220000],
      ["MAR-PER", "resumed", 20220900],
      ["MAR-PER", "suspended", 20230000],
    ] as const;
    expect(statesIn(turns, 2021, 2022, 2023)).toEqual(["nothing-found", "relations", "broken"]);
  });

  it("holds from the beginning where nobody says since when", () => {
    expect(statesIn([["MAR-PER", "stated-none"]], 1945)).toEqual(["stated-none"]);
    expect(statesIn([["MAR-PER", "established"]], 1945)).toEqual(["relations"]);
  });

  it("is nothing found after a spell that ended without a successor", () => {
    const turns = [
      ["MAR-PER", "established", 19500000],
      ["MAR-PER", "ended", 19600000],
    ] as const;
    expect(statesIn(turns, 1959, 1960)).toEqual(["relations", "nothing-found"]);
  });
});

describe("statehood", () => {
  const history = historyOf({
    statehood: {
      MAR: [
        [18160101, 19040101],
        [19560302, 0],
      ],
    },
  });

  it("is that of the list, between and after its spells", () => {
    const on = (day: string) => history.isIndependent(code("MAR"), day);
    expect(["1904-01-01", "1904-01-02", "1956-03-01", "1956-03-02", "2026-07-31"].map(on)).toEqual([
      "yes",
      "no",
      "no",
      "yes",
      "yes",
    ]);
  });

  it("is not known of a party that is not on the list", () => {
    expect(history.isIndependent(code("PER"), "1990-12-31")).toBe("unknown");
  });
});

it("names who acted and who says so", () => {
  const file = makeHistoryFile(atlas, { turns: [["MAR-PER", "severed", 19750000]] });
  const { sourceSets: _, ...rest } = file;
  const history = createHistory(
    {
      ...rest,
      sourceSets: [["two"], ["one", "three"]],
      turns: { ...file.turns, by: [2], sources: [1] },
    },
    atlas.partyCodes,
  );
  expect(history.turnsOf(PLACE)).toMatchObject([
    { kind: "severed", by: "b", sourceIds: ["one", "three"], earliest: "1975-01-01" },
  ]);
});
