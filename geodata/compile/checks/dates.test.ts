// @vitest-environment node
import { expect, it } from "vitest";
import { makeDossier, makeEvent, problemsOfDossier } from "../testing/makeTree.ts";

const FILE = "geodata/dossiers/MAR-PER.yaml";
const SOURCES = "sources: [{id: article}]";

it("every date is valid, also those of the spells of a mission", () => {
  expect(
    problemsOfDossier(
      [
        makeDossier(
          makeEvent({ id: "one", date: "1973/1986" }),
          makeEvent({ id: "two", date: "1973", dateRole: "span" }),
          makeEvent({ id: "three", date: "1986/1973", dateRole: "span" }),
        ),
        "missions:",
        `  - id: embassy`,
        "    sender: MAR",
        "    host: PER",
        "    class: embassy",
        "    kind: embassy",
        "    status: open",
        "    spells: [{date: 1973/, dateRole: span, status: closed}]",
        `    ${SOURCES}`,
      ].join("\n"),
    ),
  ).toEqual([
    `${FILE}:5:5: the interval "1973/1986" has no dateRole; allowed are span, within`,
    `${FILE}:12:5: the date "1973" has a dateRole; only an interval has one`,
    `${FILE}:20:5: the interval "1986/1973" ends, or may end, before it begins; write the earlier date first, and both ends equally exact`,
    `${FILE}:34:15: the interval "1973/" has an end that is not known; allowed are 1973/.. for one that had not ended, /1986 for a beginning that is not known, or the word unknown`,
  ]);
});
