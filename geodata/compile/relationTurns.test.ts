import { describe, expect, it } from "vitest";
import type { RelationState } from "../../src/domain/dataset.ts";
import type { FactDate } from "../../src/domain/factDate.ts";
import { on, span, UNDATED, within } from "../../src/testing/dates.ts";
import { turnsOf } from "./relationTurns.ts";

type Spoken = readonly [state: RelationState, date: FactDate];

/** Turns as texts: kind and dates. */
function speak(...states: readonly Spoken[]): string[] {
  const turns = turnsOf(states.map(([state, date]) => ({ state, date, sources: ["article"] })));
  return turns.map(({ kind, date, latest }) => `${kind} ${date}${latest ? `/${latest}` : ""}`);
}

describe("the turns of a pair", () => {
  it("stand in the order of their dates, those without a date first", () => {
    expect(
      speak(["severed", on("1980")], ["resumed", on("1999-05")], ["established", UNDATED]),
    ).toEqual(["established 0", "severed 19800000", "resumed 19990500"]);
  });

  it("keep the order in which they are given where their dates overlap", () => {
    expect(speak(["suspended", on("2022")], ["resumed", on("2022-09")])).toEqual([
      "suspended 20220000",
      "resumed 20220900",
    ]);
    expect(speak(["established", on("2022-03-07")], ["suspended", on("2022-03")])).toEqual([
      "established 20220307",
      "suspended 20220300",
    ]);
  });

  it("stand in order although something between them overlaps with both", () => {
    expect(
      speak(
        ["resumed", on("1980")],
        ["established", within("1973", "1986")],
        ["severed", on("1975")],
      ),
    ).toEqual(["established 19730000/19860000", "severed 19750000", "resumed 19800000"]);
  });

  it("tell that a spell was over when nothing is known of what came", () => {
    expect(speak(["established", span("1957", "1977")], ["resumed", span("1989", "..")])).toEqual([
      "established 19570000",
      "ended 19770000",
      "resumed 19890000",
    ]);
    expect(speak(["severed", span("1974", "198X")])).toEqual([
      "severed 19740000",
      "ended 19800000/19890000",
    ]);
  });

  it("tell no end where another turn follows at or before it", () => {
    expect(speak(["established", span("1957", "1977")], ["severed", on("1977-05-01")])).toEqual([
      "established 19570000",
      "severed 19770501",
    ]);
    expect(speak(["established", span("1957", "1977")], ["downgraded", on("1970")])).toEqual([
      "established 19570000",
      "downgraded 19700000",
    ]);
  });
});
