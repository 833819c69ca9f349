import { describe, expect, it } from "vitest";
import type { FactDate } from "../../domain/factDate.ts";
import { on, point, span, UNDATED, within } from "../../testing/dates.ts";
import {
  formatDay,
  formatFactDate,
  formatPoint,
  formatSince,
  formatYear,
} from "./formatFactDate.ts";

type Case = readonly [words: string, date: FactDate];

describe("formatFactDate", () => {
  it.each<Case>([
    ["27 June 1964", on("1964-06-27")],
    ["September 2006", on("2006-09")],
    ["1964", on("1964")],
    ["the 1950s", on("195X")],
    ["the 2000s", on("200X")],
    ["the 18th century", on("17XX")],
    ["the 13th century", on("12XX")],
    ["the 21st century", on("20XX")],
    ["about 2014", on("2014~")],
    ["perhaps March 2016", on("2016-03?")],
    ["perhaps 2014", on("2014~?")],
  ])("says %j of one date", (words, date) => {
    expect(formatFactDate(date)).toBe(words);
  });

  it.each<Case>([
    ["1973–1986", span("1973", "1986")],
    ["26–28 June 2024", span("2024-06-26", "2024-06-28")],
    ["3 May 1998 – 2 June 1999", span("1998-05-03", "1999-06-02")],
    ["June 1973 – May 1986", span("1973-06", "1986-05")],
    ["1996 – September 2017", span("1996", "2017-09")],
    ["the 1920s – the 1930s", span("192X", "193X")],
    ["since 2012", span("2012", "..")],
    ["since about 2012", span("2012~", "..")],
    ["from 1973, end not known", span("1973", null)],
    ["until 1986", span(null, "1986")],
  ])("says %j of what lasted", (words, date) => {
    expect(formatFactDate(date)).toBe(words);
  });

  it.each<Case>([
    ["between 1996 and 2000", within("1996", "2000")],
    ["perhaps between 6 October 2023 and 24 October 2023", within("2023-10-06?", "2023-10-24?")],
    ["between about 2014 and about 2016", within("2014~", "2016~")],
  ])("says %j of what happened within", (words, date) => {
    expect(formatFactDate(date)).toBe(words);
  });

  it("says that a date is not known", () => {
    expect(formatFactDate(UNDATED)).toBe("date not known");
  });

  it("lets the source speak where figures would say more than it does", () => {
    const late = within("2007-10~", "2007-12", { asGiven: "late 2007" });
    const half = within("1850~", "1900", { asGiven: "the second half of the 19th century" });
    expect([late, half].map(formatFactDate)).toEqual([
      "late 2007",
      "the second half of the 19th century",
    ]);
  });

  it("lets the source speak of a span that it knows roughly", () => {
    const early = span("1960~", "1963~", { asGiven: "in the early 1960s" });
    const decades = span("192X", "193X", { asGiven: "in the 1920s and the 1930s" });
    expect([early, decades].map(formatFactDate)).toEqual([
      "the early 1960s",
      "the 1920s and the 1930s",
    ]);
  });

  it("keeps to figures where the source's words are a remark", () => {
    const asGiven = "some time before the visit of the prime minister in that year";
    expect(formatFactDate(within("2014~", "2016~", { asGiven }))).toBe(
      "between about 2014 and about 2016",
    );
  });

  it("keeps to figures where the source is exact", () => {
    expect(formatFactDate(within("1996", "2000", { asGiven: "1996 to 2000" }))).toBe(
      "between 1996 and 2000",
    );
    expect(formatFactDate(span("1973", "1986", { asGiven: "from 1973 to 1986" }))).toBe(
      "1973–1986",
    );
  });

  it("keeps the doubt about days of a span", () => {
    expect(formatFactDate(span("2024-06-26~", "2024-06-28"))).toContain("about");
    expect(formatFactDate(span("2024-06-26", "2024-06-28?"))).toContain("perhaps");
  });

  it("says a time that begins and ends together once", () => {
    expect(formatFactDate(span("2024-06-26", "2024-06-26"))).toBe("26 June 2024");
    expect(formatFactDate(span("1973", "1973"))).toBe("1973");
  });
});

describe("formatPoint", () => {
  it("says perhaps rather than about, for it is the greater doubt", () => {
    expect(formatPoint(point("1948?~"))).toBe("perhaps 1948");
  });
});

describe("formatYear", () => {
  it.each<Case>([
    ["1964", on("1964-06-27")],
    ["1950s", on("195X")],
    ["≈ 2014", on("2014~")],
    ["1973–1986", span("1973", "1986")],
    ["2024", span("2024-06-26", "2024-06-28")],
    ["≈ 2014–2016", within("2014~", "2016~")],
    ["2012", span("2012", "..")],
    ["1986", span(null, "1986")],
    ["", UNDATED],
  ])("is %j", (words, date) => {
    expect(formatYear(date)).toBe(words);
  });

  it("never makes a year of a century", () => {
    expect(formatYear(on("17XX"))).toMatch(/18th c/);
  });
});

describe("formatSince", () => {
  it.each<Case>([
    ["since 27 June 1964", on("1964-06-27")],
    ["since 1964", on("1964")],
    ["since about 1964", on("1964~")],
    ["since some time between 1996 and 2000", within("1996", "2000")],
    ["since 2012", span("2012", "..")],
    ["1973–1986", span("1973", "1986")],
    ["", UNDATED],
  ])("is %j", (words, date) => {
    expect(formatSince(date)).toBe(words);
  });
});

describe("formatDay", () => {
  it("says a day in words, in every time zone the same", () => {
    expect(formatDay("2026-07-31")).toBe("31 July 2026");
    expect(formatDay("1963-01-01")).toBe("1 January 1963");
  });
});
