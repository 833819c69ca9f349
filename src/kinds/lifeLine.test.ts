import { describe, expect, it } from "vitest";
import { code, pairKey } from "../testing/codes.ts";
import { on, span } from "../testing/dates.ts";
import { makeDossier } from "../testing/makeDossier.ts";
import { makeAlliance, makePairFacts, ofKind } from "../testing/makePairFacts.ts";
import { alliances } from "./alliances/kind.ts";
import type { AnyKind } from "./defineKind.ts";
import { KINDS } from "./index.ts";
import { leaderVisits } from "./leader_visits/kind.ts";
import { lifeLineOf } from "./lifeLine.ts";
import { migrants } from "./migrants/kind.ts";

const NONE = makeDossier("MAR-PER", {});

describe("the life line of a pair", () => {
  it("has the rows that have facts, and a mark for the whole time of a fact", () => {
    const facts = makePairFacts("MAR-PER", {
      byKind: ofKind(alliances, makeAlliance({ date: span("1950", "1970") })),
    });
    const { lanes, marks } = lifeLineOf({ dossier: NONE, facts, trade: [] });
    expect([...lanes]).toEqual(["treaties"]);
    expect(marks).toMatchObject([{ shape: "span", from: 1950, until: 1970 }]);
  });

  it("has one mark of what a dossier and a table tell", () => {
    const visit = {
      visitor: code("MAR"),
      host: code("PER"),
      person: "Mohammed VI",
      date: on("2004-12-01"),
      sources: [{ id: "us-historian" }],
    };
    const facts = makePairFacts("MAR-PER", { byKind: ofKind(leaderVisits, visit) });
    const told = makeDossier("MAR-PER", {
      visits: [
        {
          id: "mohammed-2004",
          date: on("2004"),
          from: code("MAR"),
          to: code("PER"),
          persons: [{ name: "Mohammed VI" }],
          status: "happened",
          text: "Mohammed VI visits Peru.",
          third: [],
          sources: [{ id: "article" }],
        } as never,
      ],
    });
    expect(lifeLineOf({ dossier: NONE, facts, trade: [] }).marks).toHaveLength(1);
    const { lanes, marks } = lifeLineOf({ dossier: told, facts, trade: [] });
    expect(marks).toEqual([]);
    expect(lanes.has("visits")).toBe(true);
  });

  it("says from when until when there are figures, each way", () => {
    const facts = makePairFacts("MAR-PER", {
      byKind: ofKind(migrants, {
        origin: code("PER"),
        destination: code("MAR"),
        persons: [
          [1990, 1],
          [1995, 2],
          [2000, 3],
        ],
        sources: [{ id: "un-desa-migrants" }],
      }),
    });
    const trade = [{ exporter: code("MAR"), years: [1963, 2023] as const }];
    expect(lifeLineOf({ dossier: NONE, facts, trade }).marks).toMatchObject([
      { lane: "people", side: "b", from: 1990, until: 2000, weight: undefined },
      { lane: "trade", side: "a", from: 1963, until: 2023, weight: undefined },
    ]);
  });

  it("has no rows where nothing is known", () => {
    const facts = makePairFacts("MAR-PER", {});
    expect(lifeLineOf({ dossier: NONE, facts, trade: [] })).toEqual({
      lanes: new Set(),
      marks: [],
    });
    expect(facts.pair).toBe(pairKey("MAR-PER"));
  });
});

it("each kind whose facts are events declares the row in which they stand", () => {
  const without = KINDS.filter(({ events, lane }: AnyKind) => events && !lane);
  expect(without.map(({ id }) => id)).toEqual([]);
});
