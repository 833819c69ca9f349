import { describe, expect, it } from "vitest";
import { LOOKS_OF_FACTS } from "./looks/lineLook.ts";
import { kindOf } from "./mapSubject.ts";
import { kindsOfSubject, subjectOfFile } from "./subjectFile.ts";

const STRONG = kindOf({ classes: LOOKS_OF_FACTS }, "strong");
const PLAIN = kindOf({ classes: LOOKS_OF_FACTS }, "plain");
const spans = {
  place: [0, 0, 2],
  kind: [PLAIN, STRONG, PLAIN],
  since: [19500413, 19910101, 0],
  until: [19901231, 0, 0],
};

describe("the kinds of a subject", () => {
  it("are those of the spans in which the day lies, both its ends among them", () => {
    const on = (day: string) => [...kindsOfSubject({ spans }, day, 3)];
    expect(on("1950-04-12")).toEqual([0, 0, PLAIN]);
    expect(on("1950-04-13")).toEqual([PLAIN, 0, PLAIN]);
    expect(on("1990-12-31")).toEqual([PLAIN, 0, PLAIN]);
    expect(on("1991-01-01")).toEqual([STRONG, 0, PLAIN]);
    expect(on("2026-07-31")).toEqual([STRONG, 0, PLAIN]);
  });

  it("stay those of the last year of a table in the years after it", () => {
    const kinds = kindsOfSubject({ spans, lastYear: 1990 }, "2026-07-31", 3);
    expect([...kinds]).toEqual([PLAIN, 0, PLAIN]);
  });
});

describe("the standing of a pair in a subject", () => {
  const file = {
    id: "pacts",
    isDated: true,
    spans: {
      ...spans,
      begun: [0, 19910000 - 19910101, 0],
      ended: [19900000 - 19901231, 0, 0],
      sources: [1, 0, 0],
    },
    sourceSets: [["list"], ["list", "other list"]],
  };
  const standingIn = (given: typeof file) =>
    subjectOfFile(given, { name: "Pacts", words: {}, tables: [] }).facts?.standingOf;

  it("is since and until when the facts of its class on that day were, and who says so", () => {
    const standingOf = standingIn(file);
    expect(standingOf?.(0, "1960-12-31")).toMatchObject({
      date: { from: { earliest: "1950-04-13" }, until: { precision: "year" }, isOngoing: false },
      sourceIds: ["list", "other list"],
    });
    expect(standingOf?.(0, "2020-12-31")).toMatchObject({
      date: { from: { precision: "year" }, isOngoing: true },
      sourceIds: ["list"],
    });
  });

  it("has no date where no fact has one, and is none where the pair is of no class", () => {
    const standingOf = standingIn(file);
    expect(standingOf?.(2, "1960-12-31")).toEqual({ sourceIds: ["list"] });
    expect(standingOf?.(1, "1960-12-31")).toBeUndefined();
    expect(standingOf?.(0, "1940-12-31")).toBeUndefined();
  });

  it("after the last year of its table is that of the year", () => {
    const standingOf = standingIn({ ...file, lastYear: 1980 } as never);
    expect(standingOf?.(0, "2020-12-31")?.sourceIds).toHaveLength(2);
  });
});
