import fc from "fast-check";
import { expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { span } from "../testing/dates.ts";
import { makePairFacts, makeTableRecognition } from "../testing/makePairFacts.ts";
import type { TableRecognition } from "./pairFacts.ts";
import { recognitionsOn, SPELL_TIMES } from "./recognitionsOn.ts";

const [TWN, PER] = [code("TWN"), code("PER")];
const spell = (from: string, until: string, state: TableRecognition["state"] = "relations") =>
  makeTableRecognition({ by: PER, of: TWN, state, date: span(from, until) });

function timesOn(year: number, isNewest: boolean, recognitions: readonly TableRecognition[]) {
  const facts = new Map([[PER, makePairFacts("PER-TWN", { recognitions })]]);
  const found = recognitionsOn(TWN, facts, { day: `${year}-12-31`, isNewest });
  return SPELL_TIMES.flatMap((time) => found[time].map(({ state }) => `${time} ${state}`));
}

it.each([
  [1950, ["later relations"]],
  [1965, ["standing relations"]],
  [1971, ["ended relations"]],
  [1980, ["standing relations-suspended"]],
  [2026, ["standing relations-suspended"]],
])("tells what stood at the end of %i", (year, expected) => {
  const spells = [spell("1960", "1970"), spell("1975", "..", "relations-suspended")];
  expect(timesOn(year, year === 2026, spells)).toEqual(expected);
});

it("takes what has no date for standing now, and says of the past that it does not know", () => {
  const undated = [makeTableRecognition({ by: PER, of: TWN, date: { shape: "unknown" } })];
  expect(timesOn(2026, true, undated)).toEqual(["standing recognised"]);
  expect(timesOn(1980, false, undated)).toEqual(["undated recognised"]);
});

it("counts every party once, whatever its spells and the year", () => {
  const anySpell = fc
    .tuple(fc.integer({ min: 1945, max: 2020 }), fc.option(fc.integer({ min: 1, max: 30 })))
    .map(([from, years]) => spell(`${from}`, years === null ? ".." : `${from + years}`));
  fc.assert(
    fc.property(
      fc.array(anySpell, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1945, max: 2026 }),
      (spells, year) => {
        expect(timesOn(year, year === 2026, spells)).toHaveLength(1);
      },
    ),
  );
});
