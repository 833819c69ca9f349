// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { DossierEntry, StartData } from "../../src/domain/dataset.ts";
import { compileGeodata } from "./compileGeodata.ts";
import { makeTree, NOTES } from "./testing/makeTree.ts";

const SOURCES = "sources: [{id: article}]";
const HEAD = "parties: [MAR, PER]\ndepth: notes\n";

function entryOf(text: string): DossierEntry | undefined {
  const compiled = compileGeodata(makeTree({ "geodata/dossiers/MAR-PER.yaml": text }));
  expect(compiled.problems).toEqual([]);
  const address = `data/${compiled.manifest.files.start}`;
  const start = JSON.parse(compiled.files.get(address) ?? "null") as StartData;
  return start.dossiers.find(({ pair }) => pair === "MAR-PER");
}

function withRelations(...spells: readonly (readonly [date: string, state: string])[]): string {
  const lines = spells.map(([date, state], index) => {
    const role = date.includes("/") ? "dateRole: span, " : "";
    return `  - {id: r${index}, date: ${date}, ${role}state: ${state}, text: So., ${SOURCES}}`;
  });
  return [`${HEAD}relations:`, ...lines].join("\n");
}

it("counts what is recorded under the pair, once", () => {
  expect(entryOf(NOTES)).toMatchObject({ pair: "MAR-PER", depth: "notes", facts: 1 });
});

describe("since when there are relations", () => {
  it("is the date of the earliest establishment", () => {
    const entry = entryOf(withRelations(["1996", "suspended"], ["1964-06-27", "established"]));
    expect(entry?.since).toMatchObject({ shape: "point", at: { earliest: "1964-06-27" } });
  });

  it("is not said when no source dates it", () => {
    expect(entryOf(withRelations(["unknown", "established"]))).not.toHaveProperty("since");
    expect(entryOf(withRelations(["1996", "severed"]))).not.toHaveProperty("since");
  });
});

describe("the state of relations", () => {
  it.each([
    [
      "the latest turn",
      [
        ["2023", "suspended"],
        ["2022-09", "resumed"],
        ["2022", "suspended"],
      ],
      "broken",
    ],
    [
      "that of relations when resumed",
      [
        ["1964", "established"],
        ["2021-09-08", "resumed"],
      ],
      "relations",
    ],
    [
      "not that of a spell that is over, nor what stood before it",
      [
        ["1964", "established"],
        ["1973/1986", "severed"],
      ],
      "nothing-found",
    ],
    [
      "a spell that had not ended",
      [
        ["1964", "established"],
        ["2001/..", "downgraded"],
      ],
      "relations",
    ],
    ["not known when all are over", [["1970/1980", "established"]], "nothing-found"],
    [
      "not that of a spell without a date",
      [
        ["1964", "established"],
        ["unknown", "severed"],
      ],
      "relations",
    ],
  ] as const)("is %s", (_, spells, state) => {
    expect(entryOf(withRelations(...spells))?.state).toBe(state);
  });

  it("is that of the tables when the dossier does not say", () => {
    expect(entryOf(`${HEAD}seeAlso: [{pair: ESH-PER}]\nsummary: {text: So., ${SOURCES}}`)).toEqual({
      pair: "MAR-PER",
      depth: "notes",
      state: "relations",
      missionsAToB: { embassy: 1 },
      missionsBToA: { embassy: 1 },
      facts: 0,
    });
  });
});

it("counts the missions that stand now, each way and by class", () => {
  const mission = (id: string, sender: string, host: string, kind: string, status: string) =>
    `  - {id: ${id}, sender: ${sender}, host: ${host}, class: ${kind}, kind: ${kind}, status: ${status}, ${SOURCES}}`;
  const entry = entryOf(
    [
      `${HEAD}missions:`,
      mission("one", "MAR", "PER", "embassy", "open"),
      mission("two", "MAR", "PER", "consulate", "open"),
      mission("three", "MAR", "PER", "consulate", "open"),
      mission("four", "PER", "MAR", "embassy", "closed"),
      mission("five", "PER", "MAR", "consulate", "intended"),
    ].join("\n"),
  );
  // The embassies are those of the table: a dossier that names no city speaks of the one there is.
  expect(entry).toMatchObject({ missionsAToB: { embassy: 1, consulate: 2 }, missionsBToA: {} });
});

it("knows where a source says outright that there is no mission", () => {
  const entry = entryOf(
    `${HEAD}representations:\n  - {id: none, date: 2022, sender: PER, host: MAR, state: none, text: None., ${SOURCES}}`,
  );
  expect(entry?.isNoMissionBToA).toBe(true);
  expect(entry).not.toHaveProperty("isNoMissionAToB");
});
