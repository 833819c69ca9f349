// @vitest-environment node
import { expect, it } from "vitest";
import { addLines, NOTES, problemsOf } from "../testing/makeTree.ts";

const FILE = "geodata/skipped.csv";

it("pairs that are skipped are pairs, stand once and are not told in full", () => {
  const full = `${NOTES}`.replace("notes", "full");
  const skipped = addLines(
    FILE,
    "MAR-PER,too little",
    "PER-MAR,too little",
    "DZA-MAR,too little",
    "DZA-MAR,again",
  );
  const problems = problemsOf({ [FILE]: skipped, "geodata/dossiers/MAR-PER.yaml": full });
  expect(problems.filter((problem) => problem.startsWith(FILE))).toEqual([
    `${FILE}:3: MAR-PER has a full dossier; what is told is not skipped`,
    `${FILE}:4: PER-MAR is no pair; allowed are two different codes in alphabetical order`,
    `${FILE}:6: DZA-MAR stands here again, first on line 5; allowed is one of it`,
  ]);
  // Notes are what is left of a pair that is skipped.
  expect(problemsOf({ [FILE]: addLines(FILE, "MAR-PER,too little") })).toEqual([]);
});
