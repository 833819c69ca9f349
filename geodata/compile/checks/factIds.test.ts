// @vitest-environment node
import { expect, it } from "vitest";
import { makeDossier, makeEvent, problemsOfDossier } from "../testing/makeTree.ts";

const FILE = "geodata/dossiers/MAR-PER.yaml";
const SOURCES = "sources: [{id: article}]";

it("ids are used once, by facts and questions alike, and name no part of the dossier", () => {
  expect(
    problemsOfDossier(
      [
        makeDossier(
          makeEvent({ id: "opening" }),
          makeEvent({ id: "opening" }),
          makeEvent({ id: "summary" }),
        ),
        "openQuestions:",
        `  - {id: opening, text: When?, ${SOURCES}}`,
      ].join("\n"),
    ),
  ).toEqual([
    `${FILE}:11:5: the id opening stands here again; an id is used once in a pair`,
    `${FILE}:18:5: the id summary; it names a part of the dossier`,
    `${FILE}:26:6: the id opening stands here again; an id is used once in a pair`,
  ]);
});
