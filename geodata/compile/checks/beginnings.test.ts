// @vitest-environment node
import { expect, it } from "vitest";
import { addLines, problemsOf } from "../testing/makeTree.ts";

const relations = (...lines: readonly string[]) => ({
  "geodata/relations.csv": addLines("geodata/relations.csv", ...lines),
});
const spells = (...lines: readonly string[]) => ({
  "geodata/relation_spells.csv": addLines("geodata/relation_spells.csv", ...lines),
});

it("offers no date of a break or a resumption as a beginning of relations", () => {
  expect(
    problemsOf({
      ...relations(
        "DZA,PER,1972-10-14,disagreed,1999,,,,wp-foreign-relations,DZA",
        "ESP,PER,1879-08-14,disagreed,1920,,,,wp-foreign-relations,ESP",
      ),
      ...spells(
        "DZA,PER,severed,1999,2001,DZA,certain,,general-knowledge,",
        "ESP,PER,resumed,1920,,,certain,,general-knowledge,",
      ),
    }),
  ).toEqual([
    "geodata/relations.csv:4: 1999 as the beginning of relations, which were broken off then; allowed is when relations began",
    "geodata/relations.csv:5: 1920 as the beginning of relations, which were resumed then; allowed is when relations began",
  ]);
});

it("offers no other date before a party was a state that anybody had relations with", () => {
  const ofMorocco = "ESP,MAR,1956-06-12,disagreed,1900,,,,wp-foreign-relations,ESP";
  const ofPeru = "ESP,PER,1879-08-14,disagreed,1821-01-01,,,,wp-foreign-relations,ESP";
  expect(problemsOf(relations(ofMorocco, ofPeru))).toEqual([
    "geodata/relations.csv:4: other date 1900, before MAR was a state in geodata/statehood.csv or had relations with anybody; allowed is none, or a caution that says on what basis",
    "geodata/relations.csv:5: other date 1821-01-01, before PER was a state in geodata/statehood.csv or had relations with anybody; allowed is none, or a caution that says on what basis",
  ]);
  // Somebody had relations with it before the list has it.
  const earlier = "DZA,PER,1820-12-01,agreed,,before-statehood,PER,,wp-foreign-relations,DZA PER";
  expect(problemsOf(relations(ofPeru, earlier))).toEqual([]);
});

it("dates the beginning before every spell of the pair", () => {
  expect(
    problemsOf({
      ...relations("DZA,PER,1993-12-06,agreed,,,,,wp-foreign-relations,DZA PER"),
      ...spells("DZA,PER,severed,1973,1993,DZA,certain,,general-knowledge,"),
    }),
  ).toEqual([
    "geodata/relations.csv:4: relations began on 1993-12-06, and were severed on 1973; allowed is a beginning that no spell of the pair is older than",
  ]);
});
