// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { PairKey } from "../../src/domain/partyCode.ts";
import { readGeodata } from "./compileGeodata.ts";
import { findTurns } from "./findTurns.ts";
import type { Turn } from "./relationTurns.ts";
import { makeTree, TABLES } from "./testing/makeTree.ts";

const SOURCES = "sources: [{id: article}]";

interface Rows {
  readonly relations?: readonly string[];
  readonly relation_spells?: readonly string[];
  readonly no_relations?: readonly string[];
  readonly corrections?: readonly string[];
  /** Relations of Morocco and Peru: date, role of an interval, state. */
  readonly dossier?: readonly (readonly [date: string, state: string])[];
}

/** Turns of a pair of a tree that has these rows only; the rows end before their sources. */
function findOf(
  pair: string,
  { dossier = [], corrections = [], ...tables }: Rows,
): readonly Turn[] {
  const textOf = (name: "relations" | "relation_spells" | "no_relations") => {
    const rows = tables[name]?.map((row) => `${row},wp-foreign-relations,`) ?? [];
    return [TABLES[`geodata/${name}.csv`][0], ...rows].join("\n");
  };
  const { geodata, problems } = readGeodata(
    makeTree({
      "geodata/relations.csv": textOf("relations"),
      "geodata/relation_spells.csv": textOf("relation_spells"),
      "geodata/no_relations.csv": textOf("no_relations"),
      "geodata/corrections.csv": [TABLES["geodata/corrections.csv"][0], ...corrections].join("\n"),
      "geodata/dossiers/MAR-PER.yaml": [
        "parties: [MAR, PER]",
        "depth: notes",
        `summary: {text: So., ${SOURCES}}`,
        "relations:",
        ...dossier.map(([date, state], index) => {
          const role = date.includes("/") ? "dateRole: within, " : "";
          return `  - {id: r${index}, date: ${date}, ${role}state: ${state}, by: PER, text: So., ${SOURCES}}`;
        }),
        dossier.length === 0 ? "  []" : "",
      ].join("\n"),
    }),
  );
  expect(problems.map(({ found }) => found)).toEqual([]);
  const { tables: parsed, dossiers, edition } = geodata;
  return findTurns(parsed, dossiers, edition.asOf).get(pair as PairKey) ?? [];
}

function speak(turns: readonly Turn[]): string[] {
  return turns.map(({ kind, date, latest }) => `${kind} ${date}${latest ? `/${latest}` : ""}`);
}

describe("turns from the tables", () => {
  it("begin with the establishment that is listed, dated or not", () => {
    const dated = { relations: ["DZA,MAR,1962-10-01,agreed,,,,"] };
    expect(findOf("DZA-MAR", dated)).toEqual([
      { kind: "established", date: 19621001, latest: 0, sources: ["wp-foreign-relations"] },
    ]);
    expect(speak(findOf("DZA-MAR", { relations: ["DZA,MAR,,agreed,,,,"] }))).toEqual([
      "established 0",
    ]);
  });

  it("take the spells with whose decision it was", () => {
    const turns = findOf("DZA-MAR", {
      relations: ["DZA,MAR,1962-10-01,agreed,,,,"],
      relation_spells: ["DZA,MAR,severed,2021-08-24,,DZA,certain,"],
      no_relations: ["DZA,MAR,broken-off,certain,2021-08-24,"],
      corrections: ["no_relations,DZA MAR,note,seen,checked by hand,general-knowledge,2026-11-24"],
    });
    expect(speak(turns)).toEqual(["established 19621001", "severed 20210824"]);
    expect(turns[1]).toMatchObject({
      by: "DZA",
      sources: ["wp-foreign-relations", "general-knowledge"],
    });
  });

  it("replace the listed establishment by one with which the spells begin", () => {
    const turns = findOf("ESH-MAR", {
      relations: ["ESH,MAR,1985,agreed,,,,"],
      relation_spells: [
        "ESH,MAR,established,1985-07-31,1997-09-05,,listed,",
        "ESH,MAR,resumed,2012-10-30,,,listed,",
      ],
    });
    expect(speak(turns)).toEqual(["established 19850731", "ended 19970905", "resumed 20121030"]);
  });

  it("say the same establishment once, wherever it stands, with the sources of both", () => {
    const turns = findOf("DZA-MAR", {
      relations: ["DZA,MAR,1992-03-09,agreed,,,,"],
      relation_spells: ["DZA,MAR,established,1992-03-09,,,certain,"],
      corrections: ["relations,DZA MAR,note,seen,checked by hand,general-knowledge,2026-11-24"],
    });
    expect(speak(turns)).toEqual(["established 19920309"]);
    expect(turns[0]?.sources).toEqual(["wp-foreign-relations", "general-knowledge"]);
  });

  it("hold that relations stood before a break of the same time that is less exact", () => {
    const turns = findOf("DZA-MAR", {
      relations: ["DZA,MAR,1960-08-16,agreed,,,,"],
      relation_spells: ["DZA,MAR,severed,196X,,DZA,likely,"],
    });
    expect(speak(turns)).toEqual(["established 19600816", "severed 19600000/19690000"]);
  });

  it.each([
    ["broken-off,likely,1977-06,", ["established 19621001", "severed 19770600"]],
    ["suspended,certain,1977-06,", ["established 19621001", "suspended 19770600"]],
    ["suspended,certain,,", ["established 19621001", "suspended 19621001/20260731"]],
  ])("break relations by an absence where no spell does: %s", (absence, expected) => {
    const turns = findOf("DZA-MAR", {
      relations: ["DZA,MAR,1962-10-01,agreed,,,,"],
      no_relations: [`DZA,MAR,${absence}`],
    });
    expect(speak(turns)).toEqual(expected);
  });

  it.each([
    ["never,certain,,", ["stated-none 0"]],
    ["not-recognised,certain,1991,", ["stated-none 19910000"]],
    ["never,likely,,", []],
    ["not-listed,certain,,", []],
  ])("state that there are none only where it is certain: %s", (absence, expected) => {
    expect(speak(findOf("DZA-MAR", { no_relations: [`DZA,MAR,${absence}`] }))).toEqual(expected);
  });
});

describe("turns from a dossier", () => {
  const listed = { relations: ["MAR,PER,1964-06-18,agreed,,,,"] };

  it("overrule those of the tables", () => {
    const turns = findOf("MAR-PER", {
      ...listed,
      relation_spells: ["MAR,PER,severed,1990,,,certain,"],
      dossier: [["1964-06-27", "established"]],
    });
    expect(turns).toEqual([
      { kind: "established", date: 19640627, latest: 0, by: "PER", sources: ["article"] },
    ]);
  });

  it("keep the order of the file where dates overlap", () => {
    const dossier = [
      ["1973/1986", "established"],
      ["2022-09", "suspended"],
      ["2022", "resumed"],
    ] as const;
    expect(speak(findOf("MAR-PER", { dossier }))).toEqual([
      "established 19730000/19860000",
      "suspended 20220900",
      "resumed 20220000",
    ]);
  });

  it("stand beside the listed establishment where the dossier dates none", () => {
    const dossier = [
      ["unknown", "established"],
      ["1996", "suspended"],
    ] as const;
    expect(speak(findOf("MAR-PER", { ...listed, dossier }))).toEqual([
      "established 19640618",
      "suspended 19960000",
    ]);
    expect(speak(findOf("MAR-PER", { dossier }))).toEqual(["established 0", "suspended 19960000"]);
  });

  it("leave the tables alone where the dossier says nothing of relations", () => {
    const turns = findOf("MAR-PER", {
      ...listed,
      relation_spells: ["MAR,PER,severed,1990,,,certain,"],
    });
    expect(speak(turns)).toEqual(["established 19640618", "severed 19900000"]);
  });
});
