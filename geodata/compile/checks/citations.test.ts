// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
  addLines,
  makeDossier,
  makeEvent,
  NOTES,
  problemsOf,
  problemsOfDossier,
  TABLES,
} from "../testing/makeTree.ts";

const FILE = "geodata/dossiers/MAR-PER.yaml";

describe("sources", () => {
  it("are in the list when they are cited", () => {
    expect(
      problemsOfDossier(
        [
          NOTES,
          "summary: {text: In short., sources: [{id: hearsay}]}",
          "openQuestions:",
          "  - {id: when, text: When?, sources: [{id: rumour}]}",
        ].join("\n"),
      ),
    ).toEqual([
      `${FILE}:11:39: unknown source hearsay; allowed are the ids of geodata/sources.yaml`,
      `${FILE}:13:40: unknown source rumour; allowed are the ids of geodata/sources.yaml`,
    ]);
  });

  it("are named by every fact", () => {
    expect(
      problemsOfDossier(makeDossier(makeEvent(), makeEvent({ id: "two", sources: "[]" }))),
    ).toEqual([`${FILE}:17:5: events[2].sources is an empty list; at least 1 needed`]);
    const bare = makeEvent().split("\n").slice(0, -1).join("\n");
    expect(problemsOfDossier(makeDossier(bare))).toEqual([
      `${FILE}:4:5: events[1].sources is missing; allowed is a list`,
    ]);
  });

  it("are cited when they are in the list, unless tables rest on them", () => {
    const sources = addLines(
      "geodata/sources.yaml",
      "- {id: orphan, title: A, publisher: B, licence: own, date: 2026, kind: primary}",
    );
    expect(problemsOf({ "geodata/sources.yaml": sources })).toEqual([
      `geodata/sources.yaml:${TABLES["geodata/sources.yaml"].length + 1}:4: the source orphan is cited nowhere; cite it, remove it, or say usedBy: tables`,
    ]);
  });
});
