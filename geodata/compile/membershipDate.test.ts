// @vitest-environment node
import { expect, it } from "vitest";
import { encodeMembershipDate } from "./membershipDate.ts";

it("keeps the day only where a page or Correlates of War confirms the row", () => {
  expect(encodeMembershipDate("2017-01-31", "page")).toBe(20170131);
  expect(encodeMembershipDate("2017-01-31", "cow;factbook")).toBe(20170131);
  expect(encodeMembershipDate("2017-01-31", "factbook")).toBe(20170000);
  expect(encodeMembershipDate("2017-01", "none")).toBe(20170000);
});

it("writes what is not known as zeros", () => {
  expect(encodeMembershipDate("2017-01", "page")).toBe(20170100);
  expect(encodeMembershipDate("2017", "page")).toBe(20170000);
  expect(encodeMembershipDate(undefined, "page")).toBe(0);
});

it("marks an approximate date by the day 99", () => {
  expect(encodeMembershipDate("1961~", "none")).toBe(19610099);
  expect(encodeMembershipDate("2026-05~", "page;cow")).toBe(20260599);
});

it("keeps a day that is approximate as that day: it has no form of its own", () => {
  expect(encodeMembershipDate("2017-01-31~", "page")).toBe(20170131);
  expect(encodeMembershipDate("2017-01-31~", "none")).toBe(20170099);
});
