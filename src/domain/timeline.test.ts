import { describe, expect, it } from "vitest";
import { pairKey } from "../testing/codes.ts";
import { on, span, UNDATED, within } from "../testing/dates.ts";
import {
  makeAgreement,
  makeDossier,
  makeEvent,
  makeMission,
  makeRecognition,
  makeRelation,
  makeVisit,
} from "../testing/makeDossier.ts";
import type { DossierFile, Era } from "./dataset.ts";
import { buildTimeline } from "./timeline.ts";

const ERAS: readonly Era[] = [
  { id: "early", title: "Early ties", from: "1960-01-01", until: "1984-01-01" },
  { id: "cool", title: "A cool time", from: "1984-01-01", until: "2000-01-01" },
  { id: "new", title: "New ties", from: "2000-01-01" },
];

/** Ids of the entries by era; those outside any era stand under "". */
function groupsOf(changes: Partial<DossierFile>): Record<string, string[]> {
  const groups = buildTimeline(makeDossier("MAR-PER", changes));
  return Object.fromEntries(
    groups.map(({ era, entries }) => [era?.id ?? "", entries.map(({ id }) => id)]),
  );
}

function entriesOf(changes: Partial<DossierFile>) {
  return buildTimeline(makeDossier("MAR-PER", changes)).flatMap(({ entries }) => entries);
}

describe("buildTimeline", () => {
  it("is empty for a dossier without events, with eras or without", () => {
    expect(buildTimeline(makeDossier("MAR-PER"))).toEqual([]);
    expect(buildTimeline(makeDossier("MAR-PER", { eras: ERAS }))).toEqual([]);
  });

  it("puts what is recorded in five lists into one order of time", () => {
    expect(
      groupsOf({
        visits: [makeVisit("visit", { date: on("2004-11-30") })],
        events: [makeEvent("event", { date: on("1999") })],
        agreements: [makeAgreement("agreement", { date: on("2004-12") })],
        recognitions: [makeRecognition("recognition", { date: on("1984") })],
        relations: [makeRelation("relations", { date: on("1964") })],
      }),
    ).toEqual({ "": ["relations", "recognition", "event", "visit", "agreement"] });
  });

  it("gives each entry its kind", () => {
    const kinds = entriesOf({
      visits: [makeVisit("visit", { date: on("2001") })],
      events: [makeEvent("event", { date: on("2002"), kind: "aid" })],
      agreements: [makeAgreement("agreement", { date: on("2003") })],
      recognitions: [makeRecognition("recognition", { date: on("2004") })],
      relations: [makeRelation("relations", { date: on("2005") })],
    }).map(({ kind }) => kind);
    expect(kinds).toEqual(["visit", "aid", "agreement", "recognition", "relations"]);
  });

  it("leaves missions to their own section", () => {
    expect(entriesOf({ missions: [makeMission("embassy")] })).toEqual([]);
  });

  it("keeps the status of events and visits", () => {
    const statuses = entriesOf({
      events: [makeEvent("refused", { date: on("1990"), status: "refused" })],
      visits: [makeVisit("planned", { date: on("1991"), status: "planned" })],
    }).map(({ status }) => status);
    expect(statuses).toEqual(["refused", "planned"]);
  });

  it.each([
    ["signed", "happened"],
    ["in-force", "happened"],
    ["expired", "happened"],
    ["announced", "announced"],
    ["negotiated", "happened"],
  ] as const)("says of an agreement that is %s: %s", (status, expected) => {
    const [entry] = entriesOf({ agreements: [makeAgreement("agreement", { status })] });
    expect(entry?.status).toBe(expected);
  });

  it("keeps the mark of a fact of another pair", () => {
    const ofPair = pairKey("ESH-PER");
    const [entry] = entriesOf({ recognitions: [makeRecognition("other", { ofPair })] });
    expect(entry?.ofPair).toBe(ofPair);
  });

  it("puts an entry into the era in which it begins; an era's last day belongs to the next", () => {
    const events = [
      makeEvent("a", { date: on("1983-12-31") }),
      makeEvent("b", { date: on("1984-01-01") }),
      makeEvent("c", { date: span("1973", "1986") }),
      makeEvent("d", { date: within("1996", "2002") }),
    ];
    expect(groupsOf({ eras: ERAS, events })).toEqual({ early: ["c", "a"], cool: ["b", "d"] });
  });

  it("puts what came before the first era into it, and the newest into the last", () => {
    const events = [
      makeEvent("old", { date: on("17XX") }),
      makeEvent("new", { date: on("2024-06-26") }),
    ];
    expect(groupsOf({ eras: ERAS, events })).toEqual({ early: ["old"], new: ["new"] });
  });

  it("follows the era that a fact names, whatever its date", () => {
    const events = [makeEvent("named", { date: on("1961"), era: "new" })];
    expect(groupsOf({ eras: ERAS, events })).toEqual({ new: ["named"] });
  });

  it("puts an undated fact at the end of the era it names, else at the end of all", () => {
    const events = [
      makeEvent("nowhere", { date: UNDATED }),
      makeEvent("somewhere", { date: UNDATED, era: "early" }),
      makeEvent("dated", { date: on("1964") }),
      makeEvent("late", { date: on("2010") }),
    ];
    const groups = groupsOf({ eras: ERAS, events });
    expect(groups).toEqual({
      early: ["dated", "somewhere"],
      new: ["late"],
      "": ["nowhere"],
    });
    expect(Object.keys(groups)).toEqual(["early", "new", ""]);
  });

  it("loses no entry and doubles none", () => {
    const events = ["1950", "1970", "1984", "1999", "2030"].map((year) =>
      makeEvent(year, { date: on(year) }),
    );
    const ids = entriesOf({ eras: ERAS, events }).map(({ id }) => id);
    expect(ids.sort()).toEqual(["1950", "1970", "1984", "1999", "2030"]);
  });
});
