import { describe, expect, it } from "vitest";
import { makeAtlas, makeEntry, makeParty, type World } from "../../testing/makeAtlas.ts";
import { makeHistory } from "../../testing/makeHistory.ts";
import type { Past, SpokenTurn } from "../../testing/makeWorld.ts";
import type { FrontFile } from "../dataset.ts";
import { tellFront } from "./tellFront.ts";

function tell(world: World, past: Past = {}): FrontFile {
  const atlas = makeAtlas(world);
  return tellFront(atlas, makeHistory(atlas, past));
}

const pairsOf = ({ stories }: FrontFile) => stories.map(({ pair }) => pair);

describe("what changed lately", () => {
  const turns: readonly SpokenTurn[] = [
    ["FRA-MAR", "severed", 20240105],
    ["CHL-PER", "resumed", 20250310],
    ["FRA-TCD", "established", 20260201],
  ];

  it("is the newest break or restoration, before newer relations that only began", () => {
    expect(tell({}, { turns }).changed).toMatchObject({ pair: "CHL-PER", kind: "resumed" });
  });

  it("is never what has turned again since", () => {
    const again: SpokenTurn = ["CHL-PER", "downgraded", 20250601];
    expect(tell({}, { turns: [...turns, again] }).changed?.pair).toBe("FRA-MAR");
  });

  it("is nothing that the data's newest day has not seen, or that has no month", () => {
    const others: readonly SpokenTurn[] = [
      ["NZL-PER", "severed", 20260900],
      ["ESH-PER", "severed", 20260000],
    ];
    const told = tell({ asOf: "2026-07-31" }, { turns: [...turns, ...others] });
    expect(told.changed?.pair).toBe("CHL-PER");
  });

  it("is nothing where nothing is known", () => {
    expect(tell({}).changed).toBeNull();
  });
});

describe("a gap", () => {
  const members = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH"];
  const parties = [...members, "XXX", "YYY"].map((code) => makeParty(code));
  const withoutRelations = (codes: readonly string[], other: string, state = "stated-none") =>
    Object.fromEntries(codes.map((code) => [`${code}-${other}`, { state }])) as World["summaries"];
  const find = (summaries: World["summaries"]) =>
    tell({ parties, members: { CLUB: members }, summaries: summaries ?? {} }).gap;

  it("is the bloc and the state outside it with which most of it has no relations", () => {
    const summaries = {
      ...withoutRelations(members.slice(0, 2), "XXX"),
      ...withoutRelations(members.slice(0, 5), "YYY"),
      ...withoutRelations(["FFF"], "YYY", "broken"),
    };
    expect(find(summaries)).toEqual({ bloc: "CLUB", party: "YYY", without: 6, members: 8 });
  });

  it("does not count what was only not found", () => {
    expect(find({})).toBeNull();
  });
});

describe("recognition, then and now", () => {
  it("is of the party of limited recognition that lost the most, since it had the most", () => {
    const parties = [
      makeParty("AAA", { status: "limited" }),
      makeParty("BBB", { status: "limited" }),
      ...["CCC", "DDD", "EEE"].map((code) => makeParty(code)),
    ];
    const turns: readonly SpokenTurn[] = [
      ["AAA-CCC", "established", 19570101],
      ["AAA-DDD", "established", 19620101],
      ["AAA-DDD", "severed", 19800101],
      ["AAA-EEE", "established", 19620101],
      ["AAA-EEE", "severed", 19900101],
      ["BBB-CCC", "established", 19620101],
      ["BBB-CCC", "severed", 19700601],
    ];
    const summaries = { "AAA-CCC": { state: "relations" } } as const;
    expect(tell({ parties, summaries }, { turns }).recognition).toEqual({
      party: "AAA",
      now: 1,
      year: 1965,
      before: 3,
    });
  });
});

describe("a day of the calendar", () => {
  it("has the best known of the relations that began on it, and its year", () => {
    const summaries = { "FRA-MAR": { missionsAToB: "resident" } } as const;
    const turns: readonly SpokenTurn[] = [
      ["CHL-PER", "established", 18490804],
      ["FRA-MAR", "established", 19560804],
      ["FRA-TCD", "established", 19600800],
      ["NZL-PER", "severed", 19700805],
    ];
    expect(tell({ summaries }, { turns }).days).toEqual({ "0804": ["FRA-MAR", 1956] });
  });
});

describe("the stories of the map", () => {
  /** On three continents, far from one another. */
  const parties = [
    makeParty("AAA", { anchor: [-70, -30] }),
    makeParty("BBB", { anchor: [-60, -10] }),
    makeParty("CCC", { anchor: [0, 45] }),
    makeParty("DDD", { anchor: [20, 10] }),
    makeParty("EEE", { anchor: [100, 15] }),
    makeParty("FFF", { anchor: [140, -25] }),
    makeParty("GGG", { anchor: [104, 17] }),
    makeParty("HHH", { anchor: [175, -40] }),
    makeParty("III", { anchor: [-150, 10] }),
  ];

  it("are what was lately broken off, restored, begun or recognised, and what is told in full", () => {
    const told = tell(
      { parties, asOf: "2026-07-31", dossiers: [makeEntry("EEE-FFF", { state: "broken" })] },
      {
        turns: [
          ["AAA-BBB", "severed", 20250101],
          ["CCC-DDD", "resumed", 20240301],
        ],
      },
    );
    expect(told.stories).toEqual([
      { pair: "AAA-BBB", kind: "severed", date: 20250101, isBroken: true },
      { pair: "CCC-DDD", kind: "resumed", date: 20240301 },
      { pair: "EEE-FFF", kind: "told", date: 0, isBroken: true },
    ]);
  });

  it("are nothing of long ago", () => {
    const turns: readonly SpokenTurn[] = [["AAA-BBB", "severed", 19990101]];
    expect(pairsOf(tell({ parties }, { turns }))).toEqual([]);
  });

  it("do not lie over one another, share a party, or cross the seam of the map", () => {
    const turns: readonly SpokenTurn[] = [
      ["EEE-FFF", "severed", 20250104],
      // Beside it all the way.
      ["FFF-GGG", "severed", 20250103],
      ["DDD-EEE", "severed", 20250102],
      ["HHH-III", "severed", 20250101],
    ];
    expect(pairsOf(tell({ parties }, { turns }))).toEqual(["EEE-FFF"]);
  });

  it("are the same whatever the order of what they are chosen from", () => {
    const dossiers = [makeEntry("AAA-BBB", { facts: 3 }), makeEntry("CCC-DDD", { facts: 3 })];
    const told = tell({ parties, dossiers });
    expect(tell({ parties, dossiers: dossiers.toReversed() }).stories).toEqual(told.stories);
    expect(told.stories).toHaveLength(2);
  });
});
