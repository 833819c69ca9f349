import { describe, expect, it } from "vitest";
import { on, span, UNDATED, within } from "../testing/dates.ts";
import { makeRelation } from "../testing/makeDossier.ts";
import { bandStretches } from "./bands.ts";
import type { RelationState } from "./dataset.ts";
import type { FactDate } from "./factDate.ts";

const END = "2026-07-31";

function stretches(...spells: readonly (readonly [RelationState, FactDate])[]) {
  return bandStretches(
    spells.map(([state, date]) => makeRelation(state, { state, date })),
    END,
  );
}

describe("bandStretches", () => {
  it("lasts until the next spell begins, and the last until the end", () => {
    const drawn = stretches(
      ["established", on("1984-08-16")],
      ["suspended", on("1996-09-13")],
      ["resumed", on("2021-09-08")],
    );
    expect(drawn.map(({ state, from, until }) => [state, from, until])).toEqual([
      ["established", "1984-08-16", "1996-09-13"],
      ["suspended", "1996-09-13", "2021-09-08"],
      ["resumed", "2021-09-08", END],
    ]);
  });

  it("is in the order of time, whatever the order of the spells", () => {
    const drawn = stretches(["severed", on("1990")], ["established", on("1960")]);
    expect(drawn.map(({ state }) => state)).toEqual(["established", "severed"]);
  });

  it("says from which day a spell has surely begun", () => {
    const [year, some] = stretches(
      ["established", on("1964")],
      ["severed", within("1996", "2000")],
      ["resumed", on("2010")],
    );
    expect([year?.from, year?.surelyFrom]).toEqual(["1964-01-01", "1964-12-31"]);
    expect([some?.from, some?.surelyFrom]).toEqual(["1996-01-01", "2000-12-31"]);
  });

  it("says so of a spell with an end of its own, too", () => {
    const [spell] = stretches(["suspended", span("1973", "1986")]);
    expect([spell?.from, spell?.surelyFrom]).toEqual(["1973-01-01", "1973-12-31"]);
  });

  it("is sure of a day from that day", () => {
    const [day] = stretches(["established", on("1964-06-27")]);
    expect(day?.surelyFrom).toBe("1964-06-27");
  });

  it("ends where a spell has an end of its own, before the next begins", () => {
    const [first] = stretches(["suspended", span("1973", "1980")], ["resumed", on("1986")]);
    expect(first?.until).toBe("1980-12-31");
  });

  it("never reaches into the next spell", () => {
    const [first] = stretches(["suspended", span("1973", "1990")], ["resumed", on("1986-05-01")]);
    expect(first?.until).toBe("1986-05-01");
  });

  it("goes on to the end for a spell that goes on", () => {
    const [first] = stretches(["established", span("2012", "..")]);
    expect([first?.from, first?.until]).toEqual(["2012-01-01", END]);
  });

  it("is sure of nothing after a spell is over", () => {
    const [first] = stretches(["severed", on("1998")], ["resumed", on("1998-05-01")]);
    expect(first?.surelyFrom).toBe("1998-05-01");
  });

  it("takes the same state from a second source as no change", () => {
    const drawn = stretches(
      ["established", on("1964-06-18")],
      ["established", span("1964-06-27", "1996")],
      ["severed", on("1996-09-13")],
      ["severed", span("1996-09-13", "..")],
    );
    expect(drawn.map(({ state, from, until }) => [state, from, until])).toEqual([
      ["established", "1964-06-18", "1996-09-13"],
      ["severed", "1996-09-13", END],
    ]);
  });

  it("takes the same state after a gap as a stretch of its own", () => {
    const drawn = stretches(["established", span("1960", "1967")], ["established", on("1973")]);
    expect(drawn.map(({ from, until }) => [from, until])).toEqual([
      ["1960-01-01", "1967-12-31"],
      ["1973-01-01", END],
    ]);
  });

  it("leaves out what has no date", () => {
    expect(stretches(["established", UNDATED])).toEqual([]);
  });
});
