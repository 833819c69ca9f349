import { describe, expect, it } from "vitest";
import { pairKey } from "../testing/codes.ts";
import { on, span, UNDATED } from "../testing/dates.ts";
import { makeDossier, makeRelation } from "../testing/makeDossier.ts";
import { makeEstablished, makePairFacts, makeTableSpell } from "../testing/makePairFacts.ts";
import type { RelationSpell } from "./dataset.ts";
import { earliestDay } from "./factDate.ts";
import type { PairFacts } from "./pairFacts.ts";
import { pairRelations, type RelationChange } from "./pairRelations.ts";

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
    const { turns } = relations([severed, ARTICLE], { relationSpells: [resumed] });
    expect(turns.map(({ state }) => state)).toEqual(["established", "severed", "resumed"]);
  });
});

function tellChange({ state, since, until, isStanding }: RelationChange): string {
  const end = until ? ` to ${earliestDay(until)}` : "";
  return `${state} ${earliestDay(since)}${end}${isStanding ? ", standing" : ""}`;
}

describe("changes after the beginning", () => {
  const tell = (...known: Parameters<typeof relations>) =>
    relations(...known).changes.map(tellChange);

  it("are none where relations were established and nothing else is told", () => {
    const established = makeTableSpell({ state: "established", date: span("1964", "..") });
    expect(tell([ARTICLE], { relationSpells: [established] })).toEqual([]);
  });

  it("are over when relations were restored, or established again", () => {
    const severed = makeRelation("severed", { state: "severed", date: on("1961-01-03") });
    const resumed = makeTableSpell({ state: "resumed", date: on("2015-07-20") });
    expect(tell([severed], { relationSpells: [resumed] })).toEqual([
      "severed 1961-01-03 to 2015-07-20",
    ]);
    const again = makeTableSpell({ state: "established", date: span("1992-03-09", "..") });
    expect(tell([], { relationSpells: [makeTableSpell({ date: on("1973") }), again] })).toEqual([
      "severed 1973-01-01 to 1992-03-09",
    ]);
  });

  it("stand until somebody says that they are over", () => {
    const relationSpells = [
      makeTableSpell({ state: "suspended", date: span("1996-09-09", "2021-09-08") }),
      makeTableSpell({ state: "resumed", date: on("2021-09-08") }),
      makeTableSpell({ state: "severed", date: span("2023-09", "..") }),
    ];
    expect(tell([ARTICLE], { relationSpells })).toEqual([
      "suspended 1996-09-09 to 2021-09-08",
      "severed 2023-09-01, standing",
    ]);
  });

  it("are told once where dossier and table tell of the same", () => {
    const severed = makeRelation("severed", { state: "severed", date: on("1996-09-13") });
    const [change, ...others] = relations([severed], {
      relationSpells: [makeTableSpell({ date: span("1996", ".."), sources: TABLE })],
    }).changes;
    expect(others).toEqual([]);
    expect(change?.citations.map(({ id }) => id)).toContain("Table");
  });

  it("begin with a restoration where nobody tells of the break", () => {
    const resumed = makeTableSpell({ state: "resumed", date: on("2025-07-05") });
    expect(tell([ARTICLE], { relationSpells: [resumed] })).toEqual([
      "resumed 2025-07-05, standing",
    ]);
  });

  it("count those without a date only where there is no other", () => {
    const undated = makeRelation("undated", { state: "severed", date: UNDATED });
    expect(tell([undated])).toEqual(["severed null, standing"]);
    const resumed = makeTableSpell({ state: "resumed", date: on("2015") });
    expect(tell([undated], { relationSpells: [resumed] })).toEqual([
      "resumed 2015-01-01, standing",
    ]);
  });

  it("are known from the table of absences where no spell tells of a break", () => {
    const absence = {
      kind: "broken-off",
      isCertain: true,
      since: on("2022-02-24"),
      sources: TABLE,
    } as const;
    expect(tell([ARTICLE], { absence })).toEqual(["severed 2022-02-24, standing"]);
    expect(tell([ARTICLE], { absence: { ...absence, isCertain: false } })).toEqual([
      "severed 2022-02-24, standing",
    ]);
    expect(tell([ARTICLE], { absence: { ...absence, kind: "never" } })).toEqual([]);
  });
});

describe("a date of a list after a break", () => {
  it("is when relations were restored, never their beginning", () => {
    const { established, changes } = relations([], {
      established: makeEstablished({ date: on("1993-12-06") }),
      relationSpells: [makeTableSpell({ state: "severed", date: on("1973-10") })],
    });
    expect(established).toEqual([]);
    expect(changes.map(tellChange)).toEqual(["severed 1973-10-01 to 1993-12-06"]);
  });

  it("leaves the beginning to a spell that was checked by hand", () => {
    const { established } = relations([], {
      established: makeEstablished({ date: on("2012-10-30") }),
      relationSpells: [
        makeTableSpell({ state: "established", date: span("1985-07-31", "1997-09-05") }),
        makeTableSpell({ state: "suspended", date: span("1997-09-05", "2012-10-30") }),
      ],
    });
    expect(established.map(({ date }) => earliestDay(date))).toEqual(["1985-07-31"]);
  });
});
