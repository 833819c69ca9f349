import { describe, expect, it } from "vitest";
import { on, span, UNDATED, within } from "../testing/dates.ts";
import { compareFactDates, earliestDay, type FactDate, latestDay } from "./factDate.ts";

describe("earliestDay and latestDay", () => {
  it.each<[string, FactDate, string | null, string | null]>([
    ["a day", on("1964-06-27"), "1964-06-27", "1964-06-27"],
    ["a year", on("1964"), "1964-01-01", "1964-12-31"],
    ["a decade", on("195X"), "1950-01-01", "1959-12-31"],
    ["a span", span("1973", "1986"), "1973-01-01", "1986-12-31"],
    ["a span that goes on", span("2012", ".."), "2012-01-01", null],
    ["a span whose end is not known", span("1973", null), "1973-01-01", null],
    ["a span whose beginning is not known", span(null, "1986"), "1986-01-01", "1986-12-31"],
    ["some time between two years", within("1996", "2000"), "1996-01-01", "2000-12-31"],
    ["no date", UNDATED, null, null],
  ])("bound %s", (_, date, earliest, latest) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([earliest, latest]);
  });
});

describe("compareFactDates", () => {
  const ordered = (...dates: readonly FactDate[]) => {
    const reversed = [...dates].reverse();
    expect(reversed.sort(compareFactDates)).toEqual(dates);
  };

  it("puts the earlier day first", () => {
    ordered(on("1964-06-27"), on("1964-06-28"), on("1985"));
  });

  it("puts what is over first where two begin together", () => {
    ordered(span("1973", "1986"), span("1973", ".."));
  });

  it("puts what is known exactly before the decade and the century that it lies in", () => {
    ordered(on("1952"), on("1959-12-30"), on("195X"), on("1960"));
    ordered(on("1777"), on("17XX"), on("1801"));
  });

  it("puts a day before the year that begins with it, and that year before its months", () => {
    ordered(on("2006-01-01"), on("2006"), on("2006-09"));
  });

  it("puts facts without a date last", () => {
    ordered(on("2024"), UNDATED);
  });

  it("finds equal dates equal", () => {
    expect(compareFactDates(on("1964"), on("1964"))).toBe(0);
    expect(compareFactDates(UNDATED, UNDATED)).toBe(0);
  });
});
