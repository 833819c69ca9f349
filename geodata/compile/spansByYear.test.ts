// @vitest-environment node
import { expect, it } from "vitest";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import type { YearFigures } from "../../src/domain/yearFigures.ts";
import { defineKind, yearly } from "../../src/kinds/defineKind.ts";
import { defineLines } from "../../src/kinds/defineLines.ts";
import { findSpansByYear } from "./spansByYear.ts";

const flows = defineKind({
  id: "flows",
  ends: ["from", "to"],
  isDirected: true,
  key: ["from", "to"],
  columns: { persons: yearly({ most: 100, decimals: 0, unit: "persons" }) },
  source: "list",
  place: "people",
});
const lines = defineLines(flows, {
  group: "people",
  classes: { many: "strong", few: "plain" },
  classOf: (facts) => {
    const sum = facts.reduce((total, { persons }) => total + (persons[0]?.[1] ?? 0), 0);
    if (sum === 0) return undefined;
    return sum < 10 ? "few" : "many";
  },
});
const [MAR, PER] = ["MAR", "PER"] as unknown as readonly [PartyCode, PartyCode];

it("of what is counted every few years a count holds until the next, and no longer", () => {
  const persons: YearFigures = [
    [1990, 3],
    [1995, 12],
    [2005, 2],
  ];
  const fact = { from: MAR, to: PER, persons, sources: [] };
  const counted = { ...lines, everyYears: 5 };
  expect(findSpansByYear(counted as never, [fact], [MAR, PER])).toMatchObject([
    { name: "few", since: 19900101, until: 19941231 },
    { name: "many", since: 19950101, until: 19991231 },
    { name: "few", since: 20050101, until: 20091231 },
  ]);
});

it("years of one class one after the other are one span; a gap ends it", () => {
  const persons: YearFigures = [
    [1990, 3],
    [1991, 4],
    [1992, 12],
    [1994, 15],
    [1995, 0],
    [1996, 1],
  ];
  const fact = { from: MAR, to: PER, persons, sources: [] };
  // Both ways are judged together, year by year.
  const back = { ...fact, from: PER, to: MAR, persons: [[1996, 20]] as const };
  expect(findSpansByYear(lines as never, [fact, back], [MAR, PER])).toMatchObject([
    { name: "few", since: 19900101, until: 19911231 },
    { name: "many", since: 19920101, until: 19921231 },
    { name: "many", since: 19940101, until: 19941231 },
    { name: "many", since: 19960101, until: 19961231 },
  ]);
});

it("a newer figure takes the place of one that would have held on", () => {
  const persons: YearFigures = [
    [1990, 30],
    [1992, 3],
    [1993, 0],
  ];
  const fact = { from: MAR, to: PER, persons, sources: [] };
  expect(findSpansByYear({ ...lines, everyYears: 5 } as never, [fact], [MAR, PER])).toMatchObject([
    { name: "many", since: 19900101, until: 19911231 },
    { name: "few", since: 19920101, until: 19921231 },
  ]);
});
