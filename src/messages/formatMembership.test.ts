import { expect, it } from "vitest";
import { MEMBERSHIP_ROLES } from "../domain/dataset.ts";
import { formatRole, formatYears } from "./formatMembership.ts";

it.each([
  ["since 1963", 19630525, 0],
  ["since 2017", 20170000, 0],
  ["since about 1961", 19610099, 0],
  ["since the 1960s", 19609900, 0],
  ["1963–1984", 19630525, 19841112],
  ["1963–about 1984", 19630525, 19840099],
  ["1984", 19840301, 19840902],
  ["until 1984", 0, 19841112],
  ["until about 1984", 0, 19840099],
  ["", 0, 0],
])("says %j of a spell from %i until %i", (words, since, until) => {
  expect(formatYears(since, until)).toBe(words);
});

it("names every role but that of a member", () => {
  expect(MEMBERSHIP_ROLES.map(formatRole)).toEqual(["", ...MEMBERSHIP_ROLES.slice(1)]);
});
