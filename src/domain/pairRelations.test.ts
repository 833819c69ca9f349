import { describe, expect, it } from "vitest";
import { pairKey } from "../testing/codes.ts";
import { on, span, UNDATED } from "../testing/dates.ts";
import { makeDossier, makeRelation } from "../testing/makeDossier.ts";
import { makeEstablished, makePairFacts, makeTableSpell } from "../testing/makePairFacts.ts";
import type { RelationSpell } from "./dataset.ts";
import { earliestDay } from "./factDate.ts";
import type { PairFacts } from "./pairFacts.ts";
import { pairRelations } from "./pairRelations.ts";

function relations(own: readonly RelationSpell[], tables: Partial<PairFacts> = {}) {
  const dossier = makeDossier("MAR-PER", { relations: own });
  return pairRelations(dossier, makePairFacts("MAR-PER", tables));
}

const ARTICLE = makeRelation("own", { date: on("1964-06-27"), sources: [{ id: "Article" }] });
const TABLE = [{ id: "Table" }];

describe("dates of establishment", () => {
  const read = (...known: Parameters<typeof relations>) =>
    relations(...known).established.map(({ date, citations }) => [
      earliestDay(date),
      citations.map(({ id }) => id).join("+"),
    ]);

  it("stand side by side where they differ, the dossier's first", () => {
    const established = makeEstablished({ date: on("1964-06-18"), sources: TABLE });
    expect(read([ARTICLE], { established })).toEqual([
      ["1964-06-27", "Article"],
      ["1964-06-18", "Table"],
    ]);
  });

  it("that are the same are one with all its sources", () => {
    expect(read([ARTICLE], { established: makeEstablished({ sources: TABLE }) })).toEqual([
      ["1964-06-27", "Article+Table"],
    ]);
  });

  it("are both dates of a table whose pages differ", () => {
    const established = makeEstablished({
      grade: "disagreed",
      otherDate: on("1964-06-28"),
      sources: TABLE,
    });
    expect(read([], { established }).map(([day]) => day)).toEqual(["1964-06-27", "1964-06-28"]);
  });

  it("are never the beginning of a break, and none of another pair", () => {
    const other = makeRelation("other", { ofPair: pairKey("ESH-PER") });
    expect(read([other, makeRelation("break", { state: "severed" })])).toEqual([]);
    expect(read([], { relationSpells: [makeTableSpell()] })).toEqual([]);
  });

  it.each([
    ["one-source", undefined, "one-source"],
    ["hand", undefined, "hand"],
    ["agreed", undefined, undefined],
    ["disagreed", undefined, undefined],
    ["one-source", "predecessor", "predecessor"],
  ] as const)("of grade %s and caution %s need the caution %s", (grade, caution, expected) => {
    const established = makeEstablished({ grade, ...(caution && { caution }) });
    expect(relations([], { established }).established[0]?.caution).toBe(expected);
  });
});

describe("turns", () => {
  it("of dossier and table are in one order of time", () => {
    const resumed = makeTableSpell({ state: "resumed", date: on("2021-09-08") });
    const severed = makeRelation("severed", { state: "severed", date: on("1996-09-13") });
    const { turns, latest } = relations([severed, ARTICLE], { relationSpells: [resumed] });
    expect(turns.map(({ state }) => state)).toEqual(["established", "severed", "resumed"]);
    expect(latest?.state).toBe("resumed");
  });

  it("have no last one where relations were established and nothing else is told", () => {
    const established = makeTableSpell({ state: "established", date: span("1964", "..") });
    expect(relations([ARTICLE], { relationSpells: [established] }).latest).toBeUndefined();
  });

  it("end with relations that were established again after a break", () => {
    const relationSpells = [
      makeTableSpell({ date: span("1973", "1992-03-09") }),
      makeTableSpell({ state: "established", date: span("1992-03-09", "..") }),
    ];
    expect(relations([], { relationSpells }).latest?.state).toBe("established");
  });

  it("do not end with an establishment of which nobody knows when it was", () => {
    const undated = makeRelation("undated", { date: UNDATED });
    expect(relations([undated], { relationSpells: [makeTableSpell()] }).latest?.state).toBe(
      "severed",
    );
  });
});
