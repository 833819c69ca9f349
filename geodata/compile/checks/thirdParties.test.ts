// @vitest-environment node
import { expect, it } from "vitest";
import { makeDossier, makeEvent, problemsOfDossier } from "../testing/makeTree.ts";

const FILE = "geodata/dossiers/MAR-PER.yaml";

it("third parties are third, and each list names a code once", () => {
  expect(
    problemsOfDossier(makeDossier(makeEvent({ actors: "[MAR, MAR]", third: "[ESP, PER, ESP]" }))),
  ).toEqual([
    `${FILE}:9:19: actors names MAR again; once is enough`,
    `${FILE}:11:18: third names PER; allowed are states other than the two of the pair`,
    `${FILE}:11:23: third names ESP again; once is enough`,
  ]);
});
