import { describe, expect, it } from "vitest";
import { MEMBERSHIP_ROLES, type MembershipRow } from "./dataset.ts";
import { coversDay, roleOf } from "./membership.ts";

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
    ["a decade", 19609900, "1959-12-31", "1965-06-01", "1969-12-31"],
    ["a year", 20170000, "2016-12-31", "2017-06-01", "2017-12-31"],
    ["a month", 20170200, "2017-01-31", "2017-02-27", "2017-02-28"],
    ["the February of a leap year", 20160200, "2016-01-31", "2016-02-28", "2016-02-29"],
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

  it("does not know inside the decade in which it ended", () => {
    const row = spell(19500101, 19609900);
    expect(["1959-12-31", "1965-06-01", "1969-12-31"].map((day) => coversDay(row, day))).toEqual([
      "yes",
      "unknown",
      "no",
    ]);
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

it("reads every role by its place in the list", () => {
  const roles = MEMBERSHIP_ROLES.map((_, role) => roleOf([0, 0, role, 0, 0]));
  expect(roles).toEqual(MEMBERSHIP_ROLES);
});
