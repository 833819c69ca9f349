// @vitest-environment node
import { describe, expect, it } from "vitest";
import { NOTES, problemsOf } from "../testing/makeTree.ts";

const FILE = "geodata/dossiers/MAR-PER.yaml";
const OTHER = "geodata/dossiers/ESH-PER.yaml";
const SOURCES = "sources: [{id: article}]";

describe("references", () => {
  const other = NOTES.replace("[MAR, PER]", "[ESH, PER]");

  it("lead to facts and relations of other pairs", () => {
    const sound = `${NOTES}showAlso: [ESH-PER#established]\nbandsOf: [ESH-PER]`;
    expect(problemsOf({ [FILE]: sound, [OTHER]: other })).toEqual([]);

    const faulty = [
      NOTES,
      "showAlso: [ESH-PER#lost, MAR-PER#established, ESH-PER#established, ESH-PER#established]",
      "bandsOf: [MAR-PER, DZA-MAR]",
      "seeAlso: [{pair: MAR-PER}, {pair: PER-ESH}]",
      "openQuestions:",
      `  - {id: when, text: When?, about: [established, lost], ${SOURCES}}`,
    ].join("\n");
    expect(problemsOf({ [FILE]: faulty, [OTHER]: other })).toEqual([
      `${FILE}:11:12: no fact ESH-PER#lost; allowed are the facts of the dossiers`,
      `${FILE}:11:26: showAlso names MAR-PER#established; allowed is a fact of another pair`,
      `${FILE}:11:68: ESH-PER#established again; once is enough`,
      `${FILE}:12:11: bandsOf names MAR-PER; allowed are other pairs`,
      `${FILE}:12:20: bandsOf names DZA-MAR; allowed are pairs whose dossier tells of relations`,
      `${FILE}:13:12: seeAlso names MAR-PER; allowed are other pairs`,
      `${FILE}:13:29: seeAlso names PER-ESH; allowed are two different codes in alphabetical order`,
      `${FILE}:15:50: no fact lost; allowed are the facts of this dossier`,
    ]);
  });

  it("to a dossier that cannot be read are not counted as faults of their own", () => {
    const text = `${NOTES}showAlso: [ESH-PER#established]\nbandsOf: [ESH-PER]`;
    expect(problemsOf({ [FILE]: text, [OTHER]: "parties: [ESH, PER]" })).toEqual([
      `${OTHER}:1:1: depth is missing; allowed are full, notes`,
    ]);
  });
});
