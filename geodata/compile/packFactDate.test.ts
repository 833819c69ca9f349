import { describe, expect, it } from "vitest";
import { on, span, UNDATED, within } from "../../src/testing/dates.ts";
import { packBeginning } from "./packFactDate.ts";

describe("a packed beginning", () => {
  it.each([
    ["a day", on("1964-06-27"), 19640627, 0],
    ["a month", on("1964-06"), 19640600, 0],
    ["a year", on("1964"), 19640000, 0],
    ["about a year", on("1961~"), 19610099, 0],
    ["about a month", on("1961-05~"), 19610599, 0],
    ["a decade, first and last year", on("195X"), 19500000, 19590000],
    ["a century, first and last year", on("18XX"), 18000000, 18990000],
    ["that of a span", span("1973", "1986-05"), 19730000, 0],
    ["that of a span without one", span(null, "1986"), 0, 0],
    ["some time within", within("1973", "1986-05"), 19730000, 19860500],
    ["some time within decades", within("195X", "196X"), 19500000, 19690000],
    ["no date", UNDATED, 0, 0],
  ])("of %s is as exact as the source", (_, date, first, latest) => {
    expect(packBeginning(date)).toEqual({ date: first, latest });
  });
});
