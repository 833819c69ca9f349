// @vitest-environment node
import { expect, it } from "vitest";
import type { DossierFile } from "../../src/domain/dataset.ts";
import { compileGeodata } from "./compileGeodata.ts";
import { addLines, makeDossier, makeEvent, makeTree, NOTES } from "./testing/makeTree.ts";

const SOURCES = "sources: [{id: article}]";
const OTHER_SOURCE =
  "- {id: other, title: A, publisher: B, licence: own, date: 2026, kind: primary}";

/** Compiles the dossiers, by pair, and returns the file of Morocco and Peru. */
function linked(dossiers: Readonly<Record<string, string>>, changes = {}): DossierFile {
  const files = Object.entries(dossiers).map(([pair, text]) => [
    `geodata/dossiers/${pair}.yaml`,
    text,
  ]);
  const compiled = compileGeodata(makeTree({ ...Object.fromEntries(files), ...changes }));
  expect(compiled.problems).toEqual([]);
  const address = `data/${compiled.manifest.files["dossier/MAR-PER"]}`;
  return JSON.parse(compiled.files.get(address) ?? "null") as DossierFile;
}

it("orders events by date, those of one date as written, those without a date last", () => {
  const { events } = linked({
    "MAR-PER": makeDossier(
      makeEvent({ id: "undated", date: "unknown" }),
      makeEvent({ id: "in-2014-a", date: "2014" }),
      makeEvent({ id: "in-2014-b", date: "2014" }),
      makeEvent({ id: "in-january-2014", date: "2014-01" }),
      makeEvent({ id: "in-1965" }),
    ),
  });
  expect(events.map(({ id }) => id)).toEqual([
    "in-1965",
    "in-january-2014",
    "in-2014-a",
    "in-2014-b",
    "undated",
  ]);
});

it("gives events the era of their date, or the one that they name", () => {
  const { eras, events } = linked({
    "MAR-PER": `${makeDossier(
      makeEvent({ id: "dated", date: "1989-12-31" }),
      makeEvent({ id: "first-of-the-new-era", date: "1990-01-01" }),
      makeEvent({ id: "named", date: "1965", era: "late" }),
    )}\neras: [{id: early, title: Early, from: 1956, until: 1990}, {id: late, title: Late, from: 1990}]`,
  });
  expect(eras).toEqual([
    { id: "early", title: "Early", from: "1956-01-01", until: "1990-01-01" },
    { id: "late", title: "Late", from: "1990-01-01" },
  ]);
  expect(Object.fromEntries(events.map(({ id, era }) => [id, era]))).toEqual({
    dated: "early",
    "first-of-the-new-era": "late",
    named: "late",
  });
});

it("shows facts of another pair among its own, under the pair that they are recorded for", () => {
  const borrowed = [
    "parties: [ESH, PER]",
    "depth: notes",
    "eras: [{id: turns, title: Turns, from: 1956}]",
    "events:",
    makeEvent({ id: "held-at-the-airport", date: "2017-09", actors: "[PER, ESH]" }),
    makeEvent({ id: "not-shown", actors: "[ESH]" }),
  ].join("\n");
  const { events } = linked({
    "MAR-PER": [
      makeDossier(makeEvent({ date: "2018" })),
      "showAlso: [ESH-PER#held-at-the-airport]",
    ].join("\n"),
    "ESH-PER": borrowed,
  });
  expect(events.map(({ id, ofPair }) => [id, ofPair])).toEqual([
    ["held-at-the-airport", "ESH-PER"],
    ["embassy-opened", undefined],
  ]);
  // The era of its own pair means nothing here.
  expect(events[0]).not.toHaveProperty("era");
});

it("gives a borrowed event the era of the dossier that shows it", () => {
  const { events } = linked({
    "MAR-PER": [
      makeDossier(makeEvent()),
      "eras: [{id: all, title: All, from: 1900}]",
      "showAlso: [ESH-PER#shown]",
    ].join("\n"),
    "ESH-PER": makeDossier(makeEvent({ id: "shown" })).replace("[MAR, PER]", "[ESH, PER]"),
  });
  expect(events.map(({ era }) => era)).toEqual(["all", "all"]);
});

it("draws the relations of other pairs as bands, in the order of their dates", () => {
  const relations = [
    "parties: [ESH, PER]",
    "depth: notes",
    "relations:",
    `  - {id: suspended, date: 1996, state: suspended, text: So., ${SOURCES}}`,
    `  - {id: established, date: 1973/1986, dateRole: within, state: established, text: So., ${SOURCES}}`,
  ].join("\n");
  const { bands } = linked({ "MAR-PER": `${NOTES}bandsOf: [ESH-PER]`, "ESH-PER": relations });
  expect(bands.map(({ pair, spells }) => [pair, spells.map(({ id }) => id)])).toEqual([
    ["ESH-PER", ["established", "suspended"]],
  ]);
});

it("numbers sources down the page: summary, relations, events by date, then the rest", () => {
  const ids = ["third", "second", "last", "first"];
  const sources = ids.map((id) => OTHER_SOURCE.replace("other", id));
  const { sources: cited } = linked(
    {
      "MAR-PER": [
        "parties: [MAR, PER]",
        "depth: notes",
        "summary: {text: In short., sources: [{id: first}]}",
        "openQuestions: [{id: when, text: When?, sources: [{id: last}, {id: first}]}]",
        "events:",
        makeEvent({ id: "later", date: "1999", sources: "[{id: article}]" }),
        makeEvent({ id: "earlier", date: "1960", sources: "[{id: third}]" }),
        "relations:",
        "  - {id: established, date: 1964, state: established, text: So., sources: [{id: second}]}",
      ].join("\n"),
    },
    { "geodata/sources.yaml": addLines("geodata/sources.yaml", ...sources) },
  );
  expect(cited.map(({ id }) => id)).toEqual(["first", "second", "third", "article", "last"]);
});

it("keeps from a source what a reader sees", () => {
  const { sources } = linked({ "MAR-PER": NOTES });
  expect(sources).toEqual([
    {
      id: "article",
      title: "Morocco–Peru relations",
      publisher: "Wikipedia",
      licence: "CC BY-SA 4.0",
      date: "November 2026",
      kind: "encyclopedia",
    },
  ]);
});

it("says of each link to another page of what kind it is", () => {
  const { seeAlso } = linked({
    "MAR-PER": `${NOTES}seeAlso: [{pair: ESH-PER}, {party: PER, title: Foreign relations of Peru}, {title: List}]`,
  });
  expect(seeAlso).toEqual([
    { kind: "pair", pair: "ESH-PER" },
    { kind: "party", party: "PER", title: "Foreign relations of Peru" },
    { kind: "title", title: "List" },
  ]);
});
