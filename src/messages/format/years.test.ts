import { expect, it } from "vitest";
import { formatWhen, GOES_ON } from "./years.ts";

it("says when something was, one year as itself, what goes on from its first year", () => {
  expect(formatWhen([1859, 1860, 1982, 1982])).toBe("in 1859–1860 and 1982");
  expect(formatWhen([2014, 2015, 2022, GOES_ON])).toBe("in 2014–2015 and since 2022");
  expect(formatWhen([2022, GOES_ON])).toBe("since 2022");
});
