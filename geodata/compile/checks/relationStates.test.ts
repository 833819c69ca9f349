// @vitest-environment node
import { expect, it } from "vitest";
import { addLines, problemsOf } from "../testing/makeTree.ts";

it("lets no pair have relations and none", () => {
  expect(
    problemsOf({
      "geodata/no_relations.csv": addLines(
        "geodata/no_relations.csv",
        "DZA,MAR,broken-off,certain,2021-08-24,,wp-foreign-relations,",
        "ESP,PER,never,certain,,,wp-foreign-relations,",
        "MAR,PER,not-listed,likely,,,wp-foreign-relations,",
      ),
      "geodata/relation_spells.csv": addLines(
        "geodata/relation_spells.csv",
        "ESP,PER,established,1879,,,certain,,wp-foreign-relations,",
        "ESH,ESP,established,1976,1977,,certain,,wp-foreign-relations,",
      ),
    }),
  ).toEqual([
    "geodata/no_relations.csv:5: ESP and PER have no relations (never), and some on geodata/relation_spells.csv:3; allowed is one of the two",
    "geodata/no_relations.csv:6: MAR and PER have no relations (not-listed), and some on geodata/relations.csv:3; allowed is one of the two",
  ]);
});
