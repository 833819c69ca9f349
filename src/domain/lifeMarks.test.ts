import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { on, span } from "../testing/dates.ts";
import { EVENT_WEIGHTS } from "./eventWeight.ts";
import { LANES } from "./lifeLanes.ts";
import { type LifeMark, markOf, packMarks, unpackMarks } from "./lifeMarks.ts";
import { MARK_WORDS } from "./markWord.ts";
import type { TimelineEntry } from "./timeline.ts";

const PARTIES = [code("MAR"), code("PER")] as const;

function makeEntry(changes: Partial<TimelineEntry>): TimelineEntry {
  return {
    id: "one",
    date: on("1964-06"),
    kind: "agreement",
    status: "happened",
    text: "",
    third: [],
    sources: [],
    ...changes,
  };
}

const marks: fc.Arbitrary<LifeMark> = fc.record({
  lane: fc.constantFrom(...LANES),
  shape: fc.constantFrom("point", "span", "ongoing", "within"),
  from: fc.integer({ min: 1000, max: 2030 }),
  until: fc.constant(undefined),
  side: fc.constantFrom("none", "a", "b"),
  weight: fc.constantFrom(undefined, ...EVENT_WEIGHTS),
  word: fc.constantFrom(...MARK_WORDS),
  isOpen: fc.boolean(),
});
const withEnd = fc
  .tuple(marks, fc.option(fc.nat({ max: 300 }), { nil: undefined }))
  .map(([mark, years]) => ({
    ...mark,
    until: years === undefined ? undefined : mark.from + years,
  }));

it("marks are read as they were packed, in their order", () => {
  fc.assert(
    fc.property(fc.array(withEnd), (list) => {
      expect(unpackMarks(packMarks(list))).toEqual(list);
    }),
  );
});

describe("markOf", () => {
  const timeOf = (changes: Partial<TimelineEntry>) => {
    const mark = markOf(makeEntry(changes), PARTIES);
    return mark && [mark.shape, mark.from, mark.until];
  };

  it("is as long as is known, and no more", () => {
    expect(timeOf({ date: on("1964-06-27") })).toEqual(["point", 1964, 1964]);
    expect(timeOf({ date: span("1973", "1986") })).toEqual(["span", 1973, 1986]);
    expect(timeOf({ date: span("1991", "..") })).toEqual(["ongoing", 1991, undefined]);
    expect(timeOf({ date: on("195X") })).toEqual(["within", 1950, 1959]);
    const unknownEnd = { ...span("1973", ".."), isOngoing: false } as const;
    expect(timeOf({ date: unknownEnd })).toEqual(["point", 1973, 1973]);
  });

  it("has none without a date, nor of another pair", () => {
    expect(timeOf({ date: { shape: "unknown" } })).toBeUndefined();
    expect(timeOf({ ofPair: "ESH-PER" as never })).toBeUndefined();
  });

  it("stands once for what has a beginning and an end: until its source ends, where it has none", () => {
    const fact = { date: span("1991", ".."), standsIn: 2018, sources: [] };
    const told = (moment: "begins" | "ends") => ({ told: { kind: "pacts", fact, moment } });
    expect(timeOf({ date: on("1991"), ...told("begins") })).toEqual(["ongoing", 1991, 2018]);
    expect(timeOf({ date: on("2018"), ...told("ends") })).toBeUndefined();
  });

  it("is of the one who acts, where that is one of the two", () => {
    const sideOf = (by: string) => markOf(makeEntry({ by: code(by) }), PARTIES)?.side;
    expect(["MAR", "PER", "ESP"].map(sideOf)).toEqual(["a", "b", "none"]);
  });

  it("is open where nothing happened, or others doubt it", () => {
    const isOpen = (changes: Partial<TimelineEntry>) => markOf(makeEntry(changes), PARTIES)?.isOpen;
    expect([isOpen({}), isOpen({ status: "planned" }), isOpen({ isDoubted: true })]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
