import { expect, it } from "vitest";
import { compileGeodata } from "./compileGeodata.ts";
import * as shapes from "./shapes.ts";
import { addLines, makeTree, NOTES, problemsOf, TABLES } from "./testing/makeTree.ts";

/** The outlines of the world take seconds and are the same for all areas. */
const disputesAlone = { ...shapes, buildShapes: () => "" };

const AREAS = "geodata/disputed/areas.geojson";
const SOURCES = "geodata/sources.yaml";
const DOSSIER = "geodata/dossiers/MAR-PER.yaml";

it.each([
  ["an alias of nothing", "sources: [{id: article, at: History}]", "sources: *nowhere"],
  ["an anchor", "sources: [{id", "sources: &all [{id"],
])("says in which line YAML has %s", (_, from, to) => {
  const [problem] = problemsOf({ [DOSSIER]: NOTES.trim().replace(from, to) });
  expect(problem).toMatch(new RegExp(`^${DOSSIER}:\\d+:\\d+: `));
  expect(problem).toContain("reference");
});

it.each([
  ["nothing", ""],
  ["texts for degrees", '[[["a","b"],["a","b"],["a","b"],["a","b"]]]'],
  ["null", "[null]"],
  ["a number", "[5]"],
  ["an empty list", "[[]]"],
  ["a longitude of 999", "[[[999,25],[-9,25],[-9,26],[999,25]]]"],
  ["a latitude of 99", "[[[-10,99],[-9,25],[-9,26],[-10,99]]]"],
  ["an open ring", "[[[-10,25],[-9,25],[-9,26],[-10,26]]]"],
  ["two points", "[[[-10,25],[-9,25]]]"],
  ["another nesting", "[[[[-10,25],[-9,25],[-9,26],[-10,25]]]]"],
])("refuses areas with %s, says the line, and draws what is left", (_, coordinates) => {
  const lines = TABLES[AREAS].join("\n");
  const text =
    coordinates && lines.replace(/"coordinates":.*(?=}}$)/m, `"coordinates":${coordinates}`);
  const { problems } = compileGeodata(makeTree({ [AREAS]: text }), { shapes: disputesAlone });
  expect(problems.length).toBeGreaterThan(0);
  for (const { file, line } of problems) {
    expect([file, line]).toEqual([AREAS, expect.any(Number)]);
  }
});

it("drops of the sources the entry that is wrong, alone", () => {
  const text = [
    ...TABLES[SOURCES],
    "- {id: bad, title: T, publisher: P, address: 'javascript:1', licence: l, date: d, kind: compiled}",
  ];
  const problems = problemsOf({ [SOURCES]: text.join("\n") });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${SOURCES}:${text.length}:`);
});

it("says of a file that all refer to what is wrong with it, and not what follows", () => {
  const parties = TABLES["geodata/parties.csv"].map((line, index) =>
    index === 4 ? `${line},` : line,
  );
  expect(problemsOf({ "geodata/parties.csv": parties.join("\n") })).toEqual([
    "geodata/parties.csv:5: the row has 16 cells; the header has 15",
  ]);
});

it("names a file that nothing reads, and line ends of another age", () => {
  expect(
    problemsOf({
      "geodata/surprise.csv": "a,b",
      "geodata/dependencies.csv": addLines("geodata/dependencies.csv").replaceAll("\n", "\r"),
    }),
  ).toEqual([
    "geodata/dependencies.csv:1: a line ends with a carriage return alone; allowed are LF and CR LF",
    "geodata/surprise.csv:1: nothing reads this file; remove it",
  ]);
});

it("says the line also of a file that is empty", () => {
  const [problem] = problemsOf({ [DOSSIER]: "" });
  expect(problem).toMatch(new RegExp(`^${DOSSIER}:1:1: .* is missing`));
});

it("leaves out a dossier with a date of no calendar, also where nobody has checked it", () => {
  const edition = "geodata/edition.yaml";
  const tree = makeTree({
    [edition]: "asOf: never",
    [DOSSIER]: NOTES.replace("1964-06-27", "1964-06-31"),
  });
  const { problems, manifest } = compileGeodata(tree);
  expect(problems.map(({ file }) => file)).toEqual([edition]);
  expect(Object.keys(manifest.files)).not.toContain("dossier/MAR-PER");
});
