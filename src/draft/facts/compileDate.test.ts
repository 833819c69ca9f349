// @vitest-environment node
import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DatePoint } from "../../domain/factDate.ts";
import { compileDate, type WrittenDate } from "./compileDate.ts";

const FORMS =
  "allowed are YYYY, YYYY-MM, YYYY-MM-DD, each with ?, ~ or % after it, 195X, 18XX, " +
  "two of them joined by /, or the word unknown";
const KNOWN_ENDS =
  "allowed are 1973/.. for one that had not ended, /1986 for a beginning that is not known, " +
  "or the word unknown";

function point(earliest: string, latest: string, precision: DatePoint["precision"]): DatePoint {
  return { earliest, latest, precision, approximate: false, uncertain: false };
}

function compiled(date: string, rest: Omit<WrittenDate, "date"> = {}) {
  const result = compileDate({ date, ...rest });
  return result.ok ? result.date : `${result.found}; ${result.allowed}`;
}

describe("one date", () => {
  it.each([
    ["1973-02-28", point("1973-02-28", "1973-02-28", "day")],
    ["1973-02", point("1973-02-01", "1973-02-28", "month")],
    ["2024-02", point("2024-02-01", "2024-02-29", "month")],
    ["1973-12", point("1973-12-01", "1973-12-31", "month")],
    ["1973", point("1973-01-01", "1973-12-31", "year")],
    ["195X", point("1950-01-01", "1959-12-31", "decade")],
    ["18XX", point("1800-01-01", "1899-12-31", "century")],
    ["0050-02", point("0050-02-01", "0050-02-28", "month")],
  ])("%s is a point as exact as it is written", (text, at) => {
    expect(compiled(text)).toEqual({ shape: "point", at });
  });

  it("keeps ? as uncertain, ~ as approximate and % as both, and widens none of them", () => {
    const year = point("1973-01-01", "1973-12-31", "year");
    expect(compiled("1973?")).toEqual({ shape: "point", at: { ...year, uncertain: true } });
    expect(compiled("1973~")).toEqual({ shape: "point", at: { ...year, approximate: true } });
    expect(compiled("1973%")).toEqual({
      shape: "point",
      at: { ...year, approximate: true, uncertain: true },
    });
    expect(compiled("1973-05-04?")).toEqual({
      shape: "point",
      at: { ...point("1973-05-04", "1973-05-04", "day"), uncertain: true },
    });
  });

  it("carries the source's own words", () => {
    const at = point("2007-01-01", "2007-12-31", "year");
    expect(compiled("2007", { asGiven: "late 2007" })).toEqual({
      shape: "point",
      at,
      asGiven: "late 2007",
    });
  });

  it.each(["1973-02-30", "1900-02-29", "1973-13", "1973-00", "2004-21", "1973-04-31"])(
    "%s is not in the calendar",
    (text) => expect(compiled(text)).toBe(`the date "${text}" is not in the calendar; ${FORMS}`),
  );

  it.each([
    "1850s",
    "1950S2",
    "195X~",
    "1XXX",
    "199X-12",
    "1990-XX",
    "Y17000",
    "-0044",
    "?1990",
    "2004-06~-11",
    "[1990,1991]",
    "{1990,1991}",
    "1990-5",
    "27 June 1964",
    "Unknown",
    "2000-01-01T10:00:00Z",
  ])("%s has no form that the atlas uses", (text) =>
    expect(compiled(text)).toBe(`the date "${text}" has no form that is used here; ${FORMS}`),
  );

  it("has no dateRole", () => {
    expect(compiled("1973", { dateRole: "span" })).toBe(
      'the date "1973" has a dateRole; only an interval has one',
    );
  });

  it("is the same in every time zone: any day of the calendar is its own first and last day", () => {
    const years = { min: new Date("1000-01-01T00:00:00Z"), max: new Date("2999-12-31T00:00:00Z") };
    fc.assert(
      fc.property(fc.date({ ...years, noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(compiled(day)).toEqual({ shape: "point", at: point(day, day, "day") });
      }),
    );
  });
});

describe("an interval", () => {
  const from = point("1973-01-01", "1973-12-31", "year");
  const until = point("1986-01-01", "1986-12-31", "year");

  it("lasted for the span, or happened within it, as its role says", () => {
    expect(compiled("1973/1986", { dateRole: "span" })).toEqual({
      shape: "span",
      from,
      until,
      isOngoing: false,
    });
    expect(compiled("1973/1986", { dateRole: "within" })).toEqual({ shape: "within", from, until });
  });

  it("needs a role", () => {
    expect(compiled("1973/1986")).toBe(
      'the interval "1973/1986" has no dateRole; allowed are span, within',
    );
  });

  it("can be approximate at either end", () => {
    expect(compiled("2014~/2016~", { dateRole: "within" })).toEqual({
      shape: "within",
      from: { ...point("2014-01-01", "2014-12-31", "year"), approximate: true },
      until: { ...point("2016-01-01", "2016-12-31", "year"), approximate: true },
    });
  });

  it("with .. for its end had not ended", () => {
    expect(compiled("1973/..", { dateRole: "span" })).toEqual({
      shape: "span",
      from,
      until: null,
      isOngoing: true,
    });
  });

  it("can lack a beginning that is not known", () => {
    expect(compiled("/1986", { dateRole: "span" })).toEqual({
      shape: "span",
      from: null,
      until,
      isOngoing: false,
    });
  });

  it.each(["1973/", "../1986", "/..", "/", "../.."])("%s leaves open which end is meant", (text) =>
    expect(compiled(text, { dateRole: "span" })).toBe(
      `the interval "${text}" has an end that is not known; ${KNOWN_ENDS}`,
    ),
  );

  it("needs both ends for something that happened within it", () => {
    const allowed = "something that happened within an interval needs both its ends";
    for (const text of ["1973/..", "/1986"]) {
      expect(compiled(text, { dateRole: "within" })).toBe(
        `the interval "${text}" is open; ${allowed}`,
      );
    }
  });

  it.each(["1986/1973", "1973-05/1973-04", "1990-05/1990"])("%s may end before it begins", (text) =>
    expect(compiled(text, { dateRole: "span" })).toBe(
      `the interval "${text}" ends, or may end, before it begins; ` +
        "write the earlier date first, and both ends equally exact",
    ),
  );

  it.each(["1923?/197X", "18XX/1973~"])("%s has ends that cannot stand together", (text) =>
    expect(compiled(text, { dateRole: "within" })).toBe(
      `the interval "${text}" joins a year that has a mark and a decade or a century; ` +
        "write the years between which it lies",
    ),
  );

  it.each(["1973/1973", "1973-05~/1973-05~", "1970-01-01/1970", "1970/197X"])(
    "%s is one date written twice",
    (text) =>
      expect(compiled(text, { dateRole: "span" })).toBe(
        `the interval "${text}" has two ends that begin on one day; write one date`,
      ),
  );

  it("has two ends", () => {
    expect(compiled("1973/1980/1986", { dateRole: "span" })).toBe(
      `the date "1973/1980/1986" has several /; ${FORMS}`,
    );
  });

  it("names what is wrong with one of its ends", () => {
    expect(compiled("1973/1986-13", { dateRole: "span" })).toBe(
      `the date "1986-13" is not in the calendar; ${FORMS}`,
    );
  });
});

describe("unknown", () => {
  it("is the only way to say that a source gives no date", () => {
    expect(compiled("unknown")).toEqual({ shape: "unknown" });
    expect(compiled("unknown", { asGiven: "27 October" })).toEqual({
      shape: "unknown",
      asGiven: "27 October",
    });
    expect(compiled("unknown", { dateRole: "within" })).toBe(
      'the date "unknown" has a dateRole; only an interval has one',
    );
  });
});

describe("what is taken", () => {
  const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, "0"));
  const two = fc.integer({ min: 0, max: 33 }).map((number) => String(number).padStart(2, "0"));
  const mark = fc.constantFrom("", "?", "~", "%");
  const point = fc.oneof(
    fc.tuple(year, mark).map(([own, sign]) => own + sign),
    fc.tuple(year, two, mark).map(([own, month, sign]) => `${own}-${month}${sign}`),
    fc
      .tuple(year, two, two, mark)
      .map(([own, month, day, sign]) => `${own}-${month}-${day}${sign}`),
    year.map((own) => `${own.slice(0, 3)}X`),
    year.map((own) => `${own.slice(0, 2)}XX`),
  );
  const near = fc.tuple(point, point).map((ends) => ends.join("/"));
  const open = fc
    .tuple(fc.constantFrom("", ".."), point)
    .map(([end, own]) => (end === "" ? `/${own}` : `${own}/..`));

  it("is EDTF as the package of that name has it", () => {
    fc.assert(
      fc.property(fc.oneof(point, near, open), (text) => {
        const dateRole = text.includes("/") ? { dateRole: "span" as const } : {};
        fc.pre(compileDate({ date: text, ...dateRole }).ok);
        expect(() => edtf(text)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
