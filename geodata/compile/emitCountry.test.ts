import { describe, expect, it } from "vitest";
import { code, pairKey } from "../../src/testing/codes.ts";
import { gatherCountries } from "./countryTables.ts";
import { emitCountry, type TurnsOfPair } from "./emitCountry.ts";
import type { FactTables } from "./factTables.ts";
import type { Turn } from "./relationTurns.ts";

type Rows = Readonly<Record<string, readonly object[]>>;

/** What the page of Morocco gathers from rows of tables, and from turns of a pair. */
function gather(rows: Rows, turns: Readonly<Record<string, readonly Partial<Turn>[]>> = {}) {
  const tables = Object.fromEntries(
    [
      ...["statehood", "wars", "armed_conflicts", "disputes", "migrants"],
      "organisation_sanctions",
    ].map((name) => [name, (rows[name] ?? []).map((value) => ({ value }))]),
  ) as unknown as FactTables;
  const ofPairs = Object.entries(turns).map(
    ([pair, list]) =>
      [pairKey(pair), list.map((turn) => ({ latest: 0, sources: [], ...turn }))] as const,
  );
  const morocco = code("MAR");
  const ofTables = gatherCountries({
    codes: [morocco],
    tables,
    others: [{ code: code("XAM"), name: "Fez", kind: "former", continues_as: [morocco] }],
    lastYearOf: () => 2014,
  }).get(morocco);
  if (!ofTables) throw new Error("nothing of Morocco");
  return emitCountry(morocco, {
    ofTables,
    turns: ofPairs as unknown as readonly TurnsOfPair[],
    mentions: [],
    sources: new Map(),
  });
}

describe("the file of a country", () => {
  it("has a war once, against all whom it fought", () => {
    const war = { war_id: "w1", war: "War of Fez", a: "MAR" };
    const wars = [
      { ...war, b: "PER", since: 18590000, until: 18600000 },
      { ...war, b: "FRA", since: 18580000, until: 18590000 },
    ];
    expect(gather({ wars }).wars).toEqual([
      { war: "War of Fez", years: [1858, 1860], against: ["FRA", "PER"] },
    ]);
  });

  it("names of each partner the conflict that went on last, of one year the gravest", () => {
    const war = {
      war_id: "w1",
      war: "War of Fez",
      a: "MAR",
      b: "PER",
      since: 18590000,
      until: 18600000,
    };
    const dispute = { a: "MAR", b: "PER", level: "display", since: 18600000, until: 18600000 };
    const later = { a: "MAR", b: "FRA", level: "use", since: 19700000, until: 19710000 };
    const open = { a: "MAR", b: "ESP", level: "threat", since: 20020000 };
    const leftOut = { a: "FRA", b: "MAR", level: "war", is_left_out: true, since: 19900000 };
    expect(gather({ wars: [war], disputes: [dispute, later, open, leftOut] }).conflicts).toEqual([
      { partner: "ESP", level: "threat", years: [2002, 2014] },
      { partner: "FRA", level: "force", years: [1970, 1971] },
      { partner: "PER", level: "war", years: [1859, 1860], war: "War of Fez" },
    ]);
  });

  it("has breaks from the first turn to the one that ended them", () => {
    const turns = {
      "MAR-PER": [
        { kind: "established", date: 19640627 },
        { kind: "suspended", date: 19700000 },
        { kind: "severed", date: 19710000 },
        { kind: "resumed", date: 19800000 },
        { kind: "severed", date: 19960000 },
      ],
    } as const;
    const { begun, breaks } = gather({}, turns);
    expect(begun).toEqual([["PER", 1964]]);
    expect(breaks).toEqual([
      { partner: "PER", years: [1970, 1980] },
      { partner: "PER", years: [1996, null] },
    ]);
  });

  it("has migrants of the last count; no figure is not 0", () => {
    const migrants = [
      {
        origin: "MAR",
        destination: "FRA",
        persons: [
          [2015, 5],
          [2020, 7],
        ],
      },
      { origin: "PER", destination: "MAR", persons: [[2020, 0]] },
      { origin: "MAR", destination: "PER", persons: [[2015, 9]] },
    ];
    expect(gather({ migrants }).migrants).toEqual({
      year: 2020,
      partners: [
        { partner: "FRA", from: 7, to: null },
        { partner: "PER", from: null, to: 0 },
      ],
    });
  });
});

it("says since when the list of states speaks", () => {
  const statehood = [
    { party: "FRA", since: 18160101, source: "gleditsch-ward" },
    { party: "MAR", since: 19560302, source: "gleditsch-ward" },
    { party: "SMR", since: 13010000, source: "cia-factbook" },
  ];
  const { listBegins, statehood: own } = gather({ statehood });
  expect([listBegins, own]).toEqual([1816, [[1956, null]]]);
});

it("has what organisations imposed, the newest first, and on a former state in whose place it stands", () => {
  const row = { organisation: "UN", case_id: "c", sources: ["list"] };
  const { sanctions } = gather({
    organisation_sanctions: [
      { ...row, target: "XAM", measures: ["arms"], since: 19910925, until: 19961001 },
      { ...row, target: "MAR", since: 20050000, open: "ongoing", in_fact_until: 20080000 },
      { ...row, target: "PER", since: 20050000, open: "ongoing" },
    ],
  });
  expect(sanctions).toMatchObject([
    { organisation: "UN", open: "ongoing", standsIn: 2014, inFactUntil: { shape: "point" } },
    { target: "XAM", measures: ["arms"], goals: [], date: { isOngoing: false } },
  ]);
  expect(sanctions[0]).not.toHaveProperty("target");
});
