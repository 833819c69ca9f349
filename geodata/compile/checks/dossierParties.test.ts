// @vitest-environment node
import { describe, expect, it } from "vitest";
import { NOTES, problemsOf, problemsOfDossier } from "../testing/makeTree.ts";

const FILE = "geodata/dossiers/MAR-PER.yaml";

describe("the parties of a dossier", () => {
  it("are two", () => {
    expect(problemsOfDossier(NOTES.replace("[MAR, PER]", "[MAR, MAR]"))).toEqual([
      `${FILE}:2:1: MAR twice; a pair has two different parties`,
    ]);
  });

  it("stand in alphabetical order", () => {
    expect(problemsOfDossier(NOTES.replace("[MAR, PER]", "[PER, MAR]"))).toEqual([
      `${FILE}:2:1: the parties are [PER, MAR]; allowed is [MAR, PER], the alphabetical order`,
    ]);
  });

  it("are those of the name of the file", () => {
    expect(problemsOfDossier(NOTES.replace("[MAR, PER]", "[DZA, MAR]"))).toEqual([
      `${FILE}:2:1: the parties are [DZA, MAR]; the name of the file says [MAR, PER]`,
    ]);
  });

  it.each(["PER-MAR.yaml", "MAR-MAR.yaml", "MAR.yaml", "mar-rus.yaml", "MAR-RUS.yml"])(
    "cannot be read from the name %s",
    (name) => {
      expect(problemsOf({ [`geodata/dossiers/${name}`]: NOTES })).toEqual([
        `geodata/dossiers/${name}: the name is not that of a pair; allowed are two different codes in alphabetical order, as in MAR-PER.yaml`,
      ]);
    },
  );
});
