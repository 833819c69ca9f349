// @vitest-environment node
import { expect, it } from "vitest";
import { compileGeodata } from "./compileGeodata.ts";
import {
  addLines,
  makeTree,
  NOTES,
  problemsOf,
  problemsOfDossier,
  TABLES,
} from "./testing/makeTree.ts";

const FILE = "geodata/dossiers/MAR-PER.yaml";
const SOURCES = "sources: [{id: article}]";
const ACTORS = "allowed are the codes of geodata/parties.csv and geodata/others.csv";

it("finds nothing wrong with the tree that the other tests change", () => {
  expect(compileGeodata(makeTree()).problems).toEqual([]);
});

it("wants every table", () => {
  const tree = new Map(makeTree());
  tree.delete("geodata/membership_notes.csv");
  tree.delete("geodata/edition.yaml");
  const { problems } = compileGeodata(tree);
  expect(problems.map(({ file, found }) => [file, found])).toEqual([
    ["geodata/edition.yaml", "no such file"],
    ["geodata/membership_notes.csv", "no such file"],
  ]);
});

it("reports what a schema refuses in a table or the outlines", () => {
  const areas = TABLES["geodata/disputed/areas.geojson"].join("");
  expect(
    problemsOf({
      "geodata/dependencies.csv": addLines("geodata/dependencies.csv", "gl,Greenland,RUS"),
      "geodata/disputed/areas.geojson": areas.replace("non-self-governing", "colony"),
      "geodata/edition.yaml": "asOf: July 2026",
    }),
  ).toEqual([
    'geodata/edition.yaml:1:1: asOf is "July 2026"; allowed is a day, YYYY-MM-DD',
    'geodata/dependencies.csv:4: code is "gl"; allowed is code of the outline, three capital letters',
    'geodata/disputed/areas.geojson:1:119: features[1].properties.kind is "colony"; allowed are breakaway, claimed, occupied, non-self-governing',
  ]);
});

it("a fault of YAML in one dossier hides no fault of another", () => {
  const problems = problemsOf({
    [FILE]: "parties: [MAR, PER",
    "geodata/dossiers/DZA-MAR.yaml": NOTES.replace("[MAR, PER]", "[DZA, XXX]"),
  });
  expect(problems).toContain(`geodata/dossiers/DZA-MAR.yaml:2:1: unknown code XXX; ${ACTORS}`);
  expect(problems.some((problem) => problem.startsWith(`${FILE}:1:`))).toBe(true);
});

it.each(["-5", "0x10", "1e3"])("an amount is a figure above nought, not %s", (amount) => {
  const trade = `trade: [{id: trade, date: "2015", direction: total, qualifier: exactly, thousandUsd: ${amount}, covers: goods, text: So., ${SOURCES}}]`;
  expect(problemsOfDossier(`${NOTES}${trade}`)).toEqual([
    `${FILE}:10:73: trade[1].thousandUsd is "${amount}"; allowed is an amount above 0 in figures, as in 1250.5`,
  ]);
});

it("a key or a source stands once", () => {
  const areas = TABLES["geodata/disputed/areas.geojson"].join("");
  const cited = "{id: article, at: History}";
  expect(
    problemsOf({
      "geodata/disputed/areas.geojson": areas.replace('"kind":', '"kind":"claimed","kind":'),
      "geodata/relations.csv": addLines(
        "geodata/relations.csv",
        "ESH,PER,1984,agreed,,,,,article article,",
      ),
      [FILE]: NOTES.replace(cited, `${cited}, ${cited}`),
    }),
  ).toEqual([
    expect.stringMatching(/^geodata\/disputed\/areas\.geojson:1:\d+: Map keys must be unique;/),
    expect.stringContaining("allowed is each place of a source once"),
    expect.stringContaining('sources is "article article"; allowed is each source once'),
  ]);
});
