// @vitest-environment node
import { expect, it } from "vitest";
import { addLines, problemsOf } from "../testing/makeTree.ts";

it("wants a reason for relations outside the statehood of a party", () => {
  const relations = (line: string) => ({
    "geodata/relations.csv": addLines("geodata/relations.csv", line),
    "geodata/statehood.csv": addLines(
      "geodata/statehood.csv",
      "ESP,1816-01-01,1939,general-knowledge,",
      "ESP,1945-05-08,,general-knowledge,",
    ),
  });
  expect(problemsOf(relations("ESP,PER,1820,agreed,,,,,wp-foreign-relations,"))).toEqual([
    "geodata/relations.csv:4: relations since 1820, outside the statehood of PER in geodata/statehood.csv; allowed with a caution that says on what basis",
  ]);
  expect(problemsOf(relations("ESP,PER,1942-03,agreed,,,,,wp-foreign-relations,"))).toHaveLength(1);
  const excused = "ESP,PER,1820,agreed,,before-statehood,PER,,wp-foreign-relations,";
  expect(problemsOf(relations(excused))).toEqual([]);
  // The list of states begins in 1816, not the states in it.
  expect(problemsOf(relations("DZA,ESP,1786,agreed,,,,,wp-foreign-relations,"))).toEqual([]);
  expect(problemsOf(relations("ESP,PER,1821,agreed,,,,,wp-foreign-relations,"))).toEqual([]);
});
