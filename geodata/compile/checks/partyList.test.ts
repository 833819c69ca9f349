// @vitest-environment node
import { expect, it } from "vitest";
import { addLines, problemsOf, TABLES } from "../testing/makeTree.ts";

const withoutLine = (file: keyof typeof TABLES, start: string) =>
  TABLES[file].filter((line) => !line.startsWith(start)).join("\n");

it("wants 200 parties", () => {
  expect(
    problemsOf({
      "geodata/parties.csv": withoutLine("geodata/parties.csv", "QAA"),
      "geodata/names.csv": withoutLine("geodata/names.csv", "QAA"),
    }),
  ).toEqual(["geodata/parties.csv:1: 199 parties; the atlas has 200"]);
});

it("lets an actor stand on one list only", () => {
  expect(
    problemsOf({ "geodata/others.csv": addLines("geodata/others.csv", "MAR,Morocco,de-facto,,,") }),
  ).toEqual(["geodata/others.csv:4: MAR is a party too; an actor stands on one of the two lists"]);
});
