import fc from "fast-check";
import { expect, it } from "vitest";
import { packDate } from "./packedDate.ts";
import { daysOf, packDay } from "./packedDays.ts";

it.each([
  ["a day", 19640618, 19640618, 19640618],
  ["a month of 30 days", 19640600, 19640601, 19640630],
  ["the February of a leap year", 19640200, 19640201, 19640229],
  ["about a month", 20260599, 20260501, 20260531],
  ["a year", 19640000, 19640101, 19641231],
  ["about a year", 19610099, 19610101, 19611231],
  ["a decade", 19609900, 19600101, 19691231],
])("%s has a first and a last day, packed", (_, date, first, last) => {
  expect(daysOf(date)).toEqual([first, last]);
});

it("a day is packed as the text of a table is, and is its own first and last", () => {
  const day = fc.date({
    min: new Date("1000-01-01"),
    max: new Date("2999-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const text = date.toISOString().slice(0, 10);
      const packed = packDay(text);
      expect(packed).toBe(packDate(text));
      expect(daysOf(packed)).toEqual([packed, packed]);
    }),
  );
});
