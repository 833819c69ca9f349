// @vitest-environment node
import { expect, it } from "vitest";
import {
  addLines,
  makeDossier,
  makeEvent,
  problemsOf,
  problemsOfDossier,
  TABLES,
} from "../testing/makeTree.ts";

const FILE = "geodata/dossiers/MAR-PER.yaml";
const ACTORS = "allowed are the codes of geodata/parties.csv and geodata/others.csv";

it("every code in a table is known", () => {
  const areas = TABLES["geodata/disputed/areas.geojson"].join("").replace('"MAR","ESH"', '"XXX"');
  expect(
    problemsOf({
      "geodata/others.csv": addLines(
        "geodata/others.csv",
        "VDR,South Vietnam,former,VNM,1975,general-knowledge",
      ),
      "geodata/names.csv": addLines("geodata/names.csv", "VNM,de,alias,Südvietnam"),
      "geodata/memberships.csv": addLines(
        "geodata/memberships.csv",
        "VNM,UN,member,1977,,curated,page",
      ),
      "geodata/membership_notes.csv": addLines("geodata/membership_notes.csv", "VNM,UN,Late."),
      "geodata/dependencies.csv": addLines("geodata/dependencies.csv", "GRL,Greenland,DNK"),
      "geodata/disputed/areas.geojson": areas,
    }),
  ).toEqual([
    "geodata/dependencies.csv:4: unknown code DNK; allowed are the codes of geodata/parties.csv",
    "geodata/disputed/areas.geojson:1: western-sahara has the unknown code XXX; allowed are the codes of geodata/parties.csv and geodata/others.csv",
    "geodata/membership_notes.csv:3: unknown code VNM; allowed are the codes of geodata/parties.csv and geodata/others.csv",
    "geodata/memberships.csv:5: unknown code VNM; allowed are the codes of geodata/parties.csv and geodata/others.csv",
    "geodata/names.csv:1602: unknown code VNM; allowed are the codes of geodata/parties.csv",
    "geodata/others.csv:4: unknown code VNM; allowed are the codes of geodata/parties.csv",
  ]);
});

it("every code in a fact is known", () => {
  expect(
    problemsOfDossier(
      [
        makeDossier(makeEvent({ actors: "[MAR, XXX]", third: "[YYY]" })),
        "bandsOf: [AAA-MAR]",
        "seeAlso: [{party: ZZZ, title: Zed}, {pair: MAR-WWW}]",
      ].join("\n"),
    ),
  ).toEqual([
    `${FILE}:9:19: unknown code XXX; ${ACTORS}`,
    `${FILE}:11:13: unknown code YYY; ${ACTORS}`,
    `${FILE}:12:11: bandsOf names AAA-MAR; allowed are pairs whose dossier tells of relations`,
    `${FILE}:12:11: unknown code AAA; ${ACTORS}`,
    `${FILE}:13:12: unknown code ZZZ; ${ACTORS}`,
    `${FILE}:13:38: unknown code WWW; ${ACTORS}`,
  ]);
});

it("a predecessor that is given by its id is an organisation of the table", () => {
  const file = "geodata/organisations.csv";
  const row = (id: string, predecessor: string) =>
    `${id},Union ${id},${id},economic,1990,,${predecessor},,,,compiled,,2026`;
  expect(
    problemsOf({
      [file]: addLines(file, row("ABC", "UN"), row("DEF", "Union of 1910"), row("GHI", "QQQ")),
    }),
  ).toEqual([
    expect.stringMatching(
      /^geodata\/organisations\.csv:\d+: the unknown predecessor QQQ; allowed are the ids/,
    ),
  ]);
});

it("memberships say what they rest on in words of the house", () => {
  const file = "geodata/memberships.csv";
  expect(
    problemsOf({
      [file]: addLines(
        file,
        "ESH,UN,member,1999,,hearsay,none",
        "ESH,UN,observer,1999,,cow,cow;cow",
      ),
    }).filter((problem) => problem.includes("allowed is some of")),
  ).toEqual([
    expect.stringContaining('source is "hearsay"'),
    expect.stringContaining('checked is "cow;cow"'),
  ]);
});
