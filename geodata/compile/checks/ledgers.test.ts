// @vitest-environment node
import { describe, expect, it } from "vitest";
import { NOTES, problemsOf } from "../testing/makeTree.ts";

const FILE = "geodata/dossiers/MAR-PER.yaml";
const SOURCES = "sources: [{id: article}]";

describe("the ledger of an article", () => {
  const LEDGER = "geodata/articles/MAR-PER.csv";
  const full = [
    NOTES.replace("notes", "full"),
    "summary: {text: In short., sources: [{id: article}]}",
    "seeAlso: [{title: Peru}]",
    `openQuestions: [{id: when, text: When?, ${SOURCES}}]`,
  ].join("\n");
  const ledger = (...lines: string[]) => ["claim,place,what,fact", ...lines].join("\n");

  it("names what holds each claim, or says why none does", () => {
    expect(
      problemsOf({
        [FILE]: full,
        [LEDGER]: ledger(
          "1,Head,They have relations,MAR-PER#established MAR-PER#summary",
          "2,End,See also Peru,MAR-PER#see-also",
          "3,End,A doubt,MAR-PER#when",
          "4,Head,A map,left out: a picture",
        ),
      }),
    ).toEqual([]);
  });

  it("has no empty cell and no reference that leads nowhere", () => {
    const allowed = 'allowed are PAIR#id, several separated by blanks, or "left out: " and why';
    expect(
      problemsOf({
        [FILE]: full,
        [LEDGER]: ledger(
          "1,Head,They have relations,MAR-PER#established",
          "2,Head,Empty,",
          "3,Head,Lost,MAR-PER#established MAR-PER#lost",
          "4,Head,Left out without a reason,left out:",
          "4,Head,The claim again,MAR-PER#summary",
        ),
      }),
    ).toEqual([
      `${LEDGER}:3: fact is missing; allowed is a text`,
      `${LEDGER}:4: claim 3: no fact MAR-PER#lost; ${allowed}`,
      `${LEDGER}:5: claim 4 is left out without a reason; allowed is "left out: " and why`,
      `${LEDGER}:6: 4 stands here again, first on line 5; allowed is one of it`,
    ]);
  });

  it("stands behind every full dossier", () => {
    expect(problemsOf({ [FILE]: full })).toEqual([
      `${FILE}:1: a full dossier without a ledger; geodata/articles/MAR-PER.csv is needed`,
    ]);
  });

  it("names every fact of a full dossier", () => {
    expect(
      problemsOf({ [FILE]: full, [LEDGER]: ledger("1,Head,In short,MAR-PER#summary") }),
    ).toEqual([
      `${FILE}:5:5: no claim of a ledger names the fact established; every fact of a full dossier comes from a claim`,
    ]);
  });

  it("belongs to a dossier", () => {
    expect(problemsOf({ "geodata/articles/DZA-MAR.csv": ledger() })).toEqual([
      "geodata/articles/DZA-MAR.csv: no dossier DZA-MAR; a ledger belongs to a dossier",
    ]);
  });
});
