import { describe, expect, it } from "vitest";
import type { Atlas } from "../../domain/atlas.ts";
import { pairKey } from "../../testing/codes.ts";
import { makeAtlas, makeEntry, type World } from "../../testing/makeAtlas.ts";
import { makeWorld } from "../../testing/makeWorld.ts";
import { subjectOf } from "../../testing/subjectOf.ts";

function listPairs({ parties, pairAt }: Atlas) {
  const count = (parties.length * (parties.length - 1)) / 2;
  return Array.from({ length: count }, (_, place) => pairAt(place));
}

/** The pairs of each class of a subject. */
function classesIn(id: string, world: World, year?: number) {
  const atlas = makeAtlas(world);
  const pairs = listPairs(atlas);
  const { classes, kindsOf } = subjectOf(id);
  const kinds = kindsOf({ world: makeWorld(atlas, { year }) });
  return Object.keys(classes).map((_, index) =>
    pairs.filter((_pair, place) => kinds?.[place] === index + 1),
  );
}

function kindsIn(world: World) {
  const [relations, broken] = classesIn("relations", world);
  return { relations, broken };
}

describe("the kinds of relations", () => {
  it("tells relations from those that are broken, and from none", () => {
    const summaries = {
      "FRA-MAR": { state: "relations" },
      "CHL-NZL": { state: "relations", missionsAToB: "resident" },
      "MAR-PER": { state: "broken" },
      "ESH-MAR": { state: "stated-none" },
    } as const;
    expect(kindsIn({ summaries })).toEqual({
      relations: ["CHL-NZL", "FRA-MAR"],
      broken: ["MAR-PER"],
    });
  });

  it("lets a dossier overrule the tables", () => {
    const summaries = {
      "FRA-MAR": { state: "relations" },
      "MAR-PER": { state: "broken" },
    } as const;
    const dossiers = [
      makeEntry("FRA-MAR", { state: "broken" }),
      makeEntry("MAR-PER", { state: "relations" }),
      makeEntry("ESH-MAR", { state: "stated-none" }),
    ];
    expect(kindsIn({ summaries, dossiers })).toEqual({
      relations: ["MAR-PER"],
      broken: ["FRA-MAR"],
    });
  });

  it("passes over a dossier with an actor that is no party", () => {
    expect(kindsIn({ dossiers: [makeEntry("EUU-MAR", { state: "relations" })] })).toEqual({
      relations: [],
      broken: [],
    });
  });
});

describe("the kinds of missions", () => {
  it("tell which way they go, from tables and dossiers; consulates do not count", () => {
    const world: World = {
      summaries: {
        "FRA-MAR": { missionsAToB: "resident", missionsBToA: "resident" },
        "CHL-NZL": { missionsAToB: "resident" },
        "MAR-PER": { missionsBToA: "resident" },
      },
      dossiers: [
        makeEntry("MAR-PER", { missionsAToB: { embassy: 1 } }),
        makeEntry("MAR-PSE", { missionsBToA: { office: 1 } }),
        makeEntry("PER-PSE", { missionsAToB: { consulate: 2 } }),
      ],
    };
    expect(classesIn("missions", world)).toEqual([
      ["FRA-MAR", "MAR-PER"],
      ["CHL-NZL"],
      ["MAR-PSE"],
      [],
    ]);
  });
});

describe("the kinds of trade", () => {
  it("go by both ways together; what has no figure has no line", () => {
    const atlas = makeAtlas();
    const place = (pair: string) => atlas.placeOf(pairKey(pair)) ?? -1;
    const trade = {
      place: ["CHL-NZL", "FRA-MAR", "MAR-PER", "MAR-PSE", "PER-PSE"].map(place),
      aToB: [60_000, -1, 99_999, 20_000_000, 0],
      bToA: [40_000, 999_999, -1, 1, -1],
    };
    const kinds = subjectOf("trade").kindsOf({
      world: makeWorld(atlas),
      tradeYear: 2016,
      trade: { year: 2016, sourceId: "list", trade },
    });
    const kindOfPair = (pair: string) => kinds?.[place(pair)];
    expect(["MAR-PER", "CHL-NZL", "FRA-MAR", "MAR-PSE"].map(kindOfPair)).toEqual([1, 2, 2, 4]);
    expect(["PER-PSE", "FRA-TCD"].map(kindOfPair)).toEqual([0, 0]);
  });

  it("are not told before they have come", () => {
    const { kindsOf } = subjectOf("trade");
    expect(kindsOf({ world: makeWorld(makeAtlas()), tradeYear: 2016 })).toBeUndefined();
    expect(kindsOf({ world: makeWorld(makeAtlas()) })?.some((kind) => kind > 0)).toBe(false);
  });
});

describe("the kinds of gaps", () => {
  it("tell what is stated from what was not found; every pair is a gap or has relations", () => {
    const world: World = {
      summaries: {
        "FRA-MAR": { state: "relations" },
        "ESH-MAR": { state: "stated-none" },
        "MAR-PER": { state: "broken" },
      },
    };
    const [stated, nothing] = classesIn("gaps", world);
    expect(stated).toEqual(["ESH-MAR", "MAR-PER"]);
    expect(nothing).toHaveLength(28 - 3);
  });

  it("are none where a party was not an independent state", () => {
    const world = makeWorld(makeAtlas(), {
      year: 1950,
      past: { statehood: { TCD: [[19600811, 0]] } },
    });
    const kinds = subjectOf("gaps").kindsOf({ world });
    const gaps = listPairs(world.atlas).filter((_, place) => (kinds?.[place] ?? 0) > 0);
    expect(gaps).toHaveLength(28 - 7);
    expect(gaps.filter((pair) => pair?.includes("TCD"))).toEqual([]);
  });
});
