import { describe, expect, it } from "vitest";
import { MEMBERSHIP_ROLES, type MembershipRow } from "./dataset.ts";
import { coversDay, isApproximate, packDay, roleOf, yearOf } from "./membership.ts";

function spell(since: number, until = 0): MembershipRow {
  return [0, 0, 0, since, until];
}

describe("coversDay", () => {
  it("counts the day of joining and not the day before", () => {
    expect(coversDay(spell(20170131), "2017-01-30")).toBe("no");
    expect(coversDay(spell(20170131), "2017-01-31")).toBe("yes");
  });

  it("counts the day before leaving and not the day of leaving", () => {
    expect(coversDay(spell(19630525, 19841112), "1984-11-11")).toBe("yes");
    expect(coversDay(spell(19630525, 19841112), "1984-11-12")).toBe("no");
  });

  it.each([
    ["a year", 20170000, "2016-12-31", "2017-06-01", "2017-12-31"],
    ["a month", 20170200, "2017-01-31", "2017-02-14", "2017-03-01"],
    ["about a year", 19610099, "1960-12-31", "1961-06-01", "1961-12-31"],
    ["about a month", 20260599, "2026-04-30", "2026-05-14", "2026-06-01"],
  ])("does not know inside %s in which it began", (_, since, before, inside, after) => {
    expect([before, inside, after].map((day) => coversDay(spell(since), day))).toEqual([
      "no",
      "unknown",
      "yes",
    ]);
  });

  it("does not know inside the month in which it ended, and denies it after", () => {
    const row = spell(19630525, 19841100);
    expect(["1984-10-31", "1984-11-15", "1984-12-01"].map((day) => coversDay(row, day))).toEqual([
      "yes",
      "unknown",
      "no",
    ]);
  });

  it("knows the last day of a short month", () => {
    expect(coversDay(spell(20170200), "2017-02-28")).toBe("unknown");
    expect(coversDay(spell(20170200), "2017-03-01")).toBe("yes");
  });

  it("takes a beginning that is not known as long ago, and no end as no end", () => {
    expect(coversDay(spell(0), "1900-01-01")).toBe("yes");
    expect(coversDay(spell(0, 19841112), "1985-01-01")).toBe("no");
    expect(coversDay(spell(19630525), "2999-12-31")).toBe("yes");
  });

  it("denies a membership that has ended for certain, however coarse its beginning", () => {
    expect(coversDay(spell(19840000, 19840301), "1984-06-01")).toBe("no");
  });

  it("holds until a notice takes effect", () => {
    expect(coversDay(spell(19750000, 20270101), "2026-07-31")).toBe("yes");
  });
});

describe("packed dates", () => {
  it("are made from days", () => {
    expect(packDay("2026-07-31")).toBe(20260731);
  });

  it("have a year, unless there is no date", () => {
    expect([19610099, 20170000, 20170131, 0].map(yearOf)).toEqual([1961, 2017, 2017, undefined]);
  });

  it("are approximate when marked so, not when coarse or absent", () => {
    expect([19610099, 20260599, 20170000, 20170131, 0].map(isApproximate)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

it("reads every role by its place in the list", () => {
  const roles = MEMBERSHIP_ROLES.map((_, role) => roleOf([0, 0, role, 0, 0]));
  expect(roles).toEqual(MEMBERSHIP_ROLES);
});
