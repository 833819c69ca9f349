import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isApproximate,
  isDecade,
  packDate,
  packPoint,
  unpackDate,
  unpackPoint,
  unpackSpell,
  writeDate,
  yearOf,
} from "./packedDate.ts";

describe("a packed date", () => {
  it.each([
    ["1964-06-18", 19640618],
    ["1964-06", 19640600],
    ["1964", 19640000],
    ["1961~", 19610099],
    ["2026-05~", 20260599],
    ["196X", 19609900],
  ])("of %s is %i, and can be written again", (text, packed) => {
    expect(packDate(text)).toBe(packed);
    expect(writeDate(packed)).toBe(text);
    const point = unpackPoint(packed);
    expect(point && packPoint(point)).toBe(packed);
  });

  it.each([
    "1977-09-31",
    "2015-02-29",
    "1975-13",
    "1975-00",
    "1964-06-18~",
    "64",
    "19XX",
    "1964/65",
    "",
  ])("is refused where the calendar or the form has no %s", (text) => {
    expect(packDate(text)).toBeUndefined();
  });

  it("means the days from the first to the last that it can be", () => {
    expect(unpackPoint(19640200)).toMatchObject({
      earliest: "1964-02-01",
      latest: "1964-02-29",
      precision: "month",
    });
    expect(unpackPoint(19609900)).toMatchObject({
      earliest: "1960-01-01",
      latest: "1969-12-31",
      precision: "decade",
    });
    expect(unpackPoint(19610099)).toMatchObject({ precision: "year", approximate: true });
    expect(unpackDate(0)).toEqual({ shape: "unknown" });
  });

  it("has a year, of a decade its first, unless it is no date", () => {
    expect([19610099, 20170000, 20170131, 19609900, 0].map(yearOf)).toEqual([
      1961,
      2017,
      2017,
      1960,
      undefined,
    ]);
  });

  it("is approximate or a decade when marked so, not when coarse or absent", () => {
    const dates = [19610099, 20260599, 19609900, 20170000, 20170131, 0];
    expect(dates.map(isApproximate)).toEqual([true, true, false, false, false, false]);
    expect(dates.map(isDecade)).toEqual([false, false, true, false, false, false]);
  });

  it("survives for every day of the calendar", () => {
    const day = fc.date({
      min: new Date("1000-01-01"),
      max: new Date("2999-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        const packed = packDate(text) ?? 0;
        expect(unpackPoint(packed)).toMatchObject({ earliest: text, latest: text });
        expect(writeDate(packed)).toBe(text);
      }),
    );
  });
});

it("a spell without an end goes on, one without a beginning has none", () => {
  expect(unpackSpell(0, 20250831)).toMatchObject({ from: null, isOngoing: false });
  expect(unpackSpell(19480000, 0)).toMatchObject({ until: null, isOngoing: true });
});
