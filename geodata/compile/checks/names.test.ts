// @vitest-environment node
import { expect, it } from "vitest";
import { problemsOf, TABLES } from "../testing/makeTree.ts";

it("wants one name a language for every party, the English one as in the list", () => {
  const names = TABLES["geodata/names.csv"]
    .filter((line) => line !== "MAR,fr,name,MAR in fr")
    .map((line) => (line === "PER,en,name,Land of PER" ? "PER,en,name,Inca" : line));
  expect(problemsOf({ "geodata/names.csv": [...names, "ESP,es,name,España"].join("\n") })).toEqual([
    "geodata/names.csv:1: MAR has no name in the language fr; one of kind name is needed",
    "geodata/names.csv:33: the English name is Inca; geodata/parties.csv has Land of PER",
    "geodata/names.csv:1601: ESP has a second name in the language es; others are of kind alias or former",
  ]);
});
