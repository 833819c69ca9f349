import { describe, expect, it } from "vitest";
import { code, codes, pairKey } from "../testing/codes.ts";
import { makeAtlas } from "../testing/makeAtlas.ts";
import { makeHistoryFile, type Past } from "../testing/makeWorld.ts";
import { createHistory } from "./atlasHistory.ts";
import { type Change, type ChangesQuery, listChanges } from "./changes.ts";

const atlas = makeAtlas({
  memberships: [
    { party: "MAR", organisation: "AU", since: 19630525, until: 19841112 },
    { party: "MAR", organisation: "AU", since: 20170131 },
    { party: "ESH", organisation: "AU", since: 19840000 },
    { party: "PER", organisation: "AU", role: "observer", since: 19840101 },
    { party: "MAR", organisation: "LAS", since: 19581001 },
  ],
});
const PAST: Past = {
  turns: [
    ["MAR-PER", "established", 19640627],
    ["FRA-MAR", "severed", 19851231],
    ["ESH-PER", "established", 19730000, 19860000],
    ["ESH-PER", "suspended", 19960909],
  ],
  recognitions: [
    ["PER", "ESH", "recognised", 19840816, 19960909],
    ["PER", "ESH", "withdrawn", 19960909, 0],
    ["FRA", "ESH", "never", 0, 0],
  ],
  statehood: { MAR: [[19560302, 0]], TCD: [[19600811, 0]] },
};
const history = createHistory(makeHistoryFile(atlas, PAST), atlas.partyCodes);

function changes(query: Partial<ChangesQuery>): string[] {
  const all = listChanges(atlas, history, {
    since: "1944-12-31",
    until: "2026-07-31",
    subject: { kind: "none" },
    organisations: [],
    passing: undefined,
    ...query,
  });
  return all.map(inWords);
}

function inWords(change: Change): string {
  const whom =
    "pair" in change
      ? change.pair
      : "organisation" in change
        ? `${change.party} ${change.organisation}`
        : change.party;
  return `${change.date} ${change.kind} ${whom}`;
}

describe("what changed", () => {
  it("for a country is all that concerns it, in the order of time", () => {
    expect(changes({ subject: { kind: "country", country: code("MAR") } })).toEqual([
      "19560302 became-independent MAR",
      "19581001 joined MAR LAS",
      "19630525 joined MAR AU",
      "19640627 established MAR-PER",
      "19841112 left MAR AU",
      "19851231 severed FRA-MAR",
      "20170131 joined MAR AU",
    ]);
  });

  it("lies after the last day of the one year, and not after that of the other", () => {
    const between = (since: number, until: number) =>
      changes({
        subject: { kind: "country", country: code("FRA") },
        since: `${since}-12-31`,
        until: `${until}-12-31`,
      });
    expect(between(1984, 1985)).toEqual(["19851231 severed FRA-MAR"]);
    expect(between(1985, 1990)).toEqual([]);
  });

  it("is left out where its date does not say on which side it lies", () => {
    const pair = { kind: "pair", pair: pairKey("ESH-PER") } as const;
    const between = (since: number, until: number) =>
      changes({ subject: pair, since: `${since}-12-31`, until: `${until}-12-31` });
    expect(between(1980, 1990)).toEqual(["19840000 joined ESH AU", "19840816 recognised ESH-PER"]);
    expect(between(1972, 1990)).toContain("19730000 established ESH-PER");
    expect(between(1990, 2000)).toEqual([
      "19960909 suspended ESH-PER",
      "19960909 withdrawn ESH-PER",
    ]);
  });

  it("is left out where a membership of some decade may lie outside", () => {
    const coarse = makeAtlas({
      memberships: [{ party: "MAR", organisation: "AU", since: 19609900 }],
    });
    const query = {
      subject: { kind: "country", country: code("MAR") },
      passing: undefined,
    } as const;
    const between = (since: number, until: number) =>
      listChanges(coarse, createHistory(makeHistoryFile(coarse, {}), coarse.partyCodes), {
        ...query,
        since: `${since}-12-31`,
        until: `${until}-12-31`,
        organisations: [],
      }).map(inWords);
    expect(between(1960, 1961)).toEqual([]);
    expect(between(1959, 1969)).toEqual(["19609900 joined MAR AU"]);
  });

  it("for an organisation is who joined and left it, and relations among its members", () => {
    const passing = { inside: new Set(codes("ESH", "MAR")), unknown: new Set<never>() };
    expect(changes({ organisations: ["AU"], passing })).toEqual([
      "19560302 became-independent MAR",
      "19630525 joined MAR AU",
      "19840000 joined ESH AU",
      "19841112 left MAR AU",
      "20170131 joined MAR AU",
    ]);
  });

  it("for all has relations, recognition and statehood, but not every membership", () => {
    expect(changes({}).filter((words) => /joined|left/.test(words))).toEqual([]);
    expect(changes({})).toContain("19960909 withdrawn ESH-PER");
    expect(changes({})).toContain("19600811 became-independent TCD");
  });

  it("between two blocs has what concerns a pair across", () => {
    const [one, other] = [new Set(codes("FRA")), new Set(codes("MAR", "PER"))];
    const passing = {
      inside: new Set([...one, ...other]),
      unknown: new Set<never>(),
      sides: [one, other] as const,
    };
    const relations = changes({ passing }).filter((words) => words.includes("-"));
    expect(relations).toEqual(["19560302 became-independent MAR", "19851231 severed FRA-MAR"]);
  });
});
