// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
  type HistoryFile,
  RECOGNITION_STATES,
  type StartData,
  TURN_KINDS,
} from "../../src/domain/dataset.ts";
import { unpackPlaces } from "../../src/domain/packedSteps.ts";
import { pairPlace } from "../../src/domain/pairStates.ts";
import { compileGeodata } from "./compileGeodata.ts";
import { addLines, makeTree } from "./testing/makeTree.ts";

function compile(changes: Readonly<Record<string, string>> = {}) {
  const { files, manifest, problems } = compileGeodata(makeTree(changes));
  expect(problems.map(({ found }) => found)).toEqual([]);
  const read = <File>(key: string) =>
    JSON.parse(files.get(`data/${manifest.files[key]}`) ?? "null") as File;
  const file = read<HistoryFile>("history");
  const history = { ...file, turns: unpackPlaces(file.turns) };
  const codes = read<StartData>("start").parties.map(({ code }): string => code);
  const placeOf = (partyA: string, partyB: string) =>
    pairPlace(codes.indexOf(partyA), codes.indexOf(partyB), codes.length);
  const sourcesOf = (place = -1) => history.sourceSets[place];
  return { history, codes, placeOf, sourcesOf };
}

/** Rows of a packed table, as objects. */
function rowsOf<Column extends string>(
  columns: Readonly<Record<Column, readonly number[]>>,
): Readonly<Record<Column, number>>[] {
  const names = Object.keys(columns) as Column[];
  const length = columns[names[0] as Column].length;
  return Array.from(
    { length },
    (_, row) =>
      Object.fromEntries(names.map((name) => [name, columns[name][row]])) as Record<Column, number>,
  );
}

describe("the history", () => {
  it("has the turns of pairs by their place, with their sets of sources", () => {
    const { history, placeOf, sourcesOf } = compile();
    const turns = rowsOf(history.turns).map(({ kind, sources, ...row }) => ({
      ...row,
      kind: TURN_KINDS[kind],
      sources: sourcesOf(sources),
    }));
    const row = { latest: 0, by: 0, sources: ["wp-foreign-relations"] };
    const [algeria, spain, peru] = [
      placeOf("DZA", "MAR"),
      placeOf("ESH", "ESP"),
      placeOf("MAR", "PER"),
    ];
    expect(turns).toEqual([
      { ...row, place: algeria, kind: "established", date: 19621001 },
      { ...row, place: algeria, kind: "severed", date: 20210824, by: 1 },
      { ...row, place: spain, kind: "stated-none", date: 0, sources: ["general-knowledge"] },
      { ...row, place: peru, kind: "established", date: 19640627, sources: ["article"] },
    ]);
  });

  it("says when it was party B who decided", () => {
    const { history } = compile({
      "geodata/relation_spells.csv": addLines("geodata/relation_spells.csv").replace(
        "2021-08-24,,DZA",
        "2021-08-24,,MAR",
      ),
    });
    expect(history.turns.by).toContain(2);
    expect(history.turns.by).not.toContain(1);
  });

  it("has spells of statehood of parties, by party, with 0 for one that goes on", () => {
    const { history, codes } = compile({
      "geodata/statehood.csv": addLines(
        "geodata/statehood.csv",
        "MAR,1847-01-01,1912-03-30,general-knowledge,",
      ),
    });
    const [morocco, peru] = [codes.indexOf("MAR"), codes.indexOf("PER")];
    expect(rowsOf(history.statehood)).toEqual([
      { party: morocco, since: 18470101, until: 19120330 },
      { party: morocco, since: 19560302, until: 0 },
      { party: peru, since: 18210728, until: 0 },
    ]);
  });

  it("has recognition among parties, and no row that speaks of relations", () => {
    const { history, codes } = compile({
      "geodata/recognitions.csv": addLines(
        "geodata/recognitions.csv",
        "ESH,ESP,relations,1990,,certain,,general-knowledge,",
      ),
    });
    const row = { by: codes.indexOf("PER"), of: codes.indexOf("ESH") };
    const found = rowsOf(history.recognitions).map(({ kind, sources: _, ...rest }) => ({
      ...rest,
      kind: RECOGNITION_STATES[kind],
    }));
    expect(found).toEqual([
      { ...row, kind: "recognised", since: 19840816, until: 19960910, isCertain: 1 },
      { ...row, kind: "withdrawn", since: 19960910, until: 0, isCertain: 0 },
    ]);
  });

  it("takes the recognition of one by the other from their dossier where it says", () => {
    const spell = (id: string, date: string) =>
      `  - {id: ${id}, date: ${date}, by: PER, of: ESH, state: unclear, text: So., sources: [{id: article}]}`;
    const { history, sourcesOf } = compile({
      "geodata/dossiers/ESH-PER.yaml": [
        "parties: [ESH, PER]",
        "depth: notes",
        "recognitions:",
        spell("a", "1996/2017-09, dateRole: span"),
        spell("b", "2018/2019, dateRole: within"),
      ].join("\n"),
    });
    const { since, until, isCertain, sources } = history.recognitions;
    expect([since, until]).toEqual([
      [19960000, 20190000],
      [20170900, 0],
    ]);
    expect(isCertain).toEqual([1, 1]);
    expect(sources.map(sourcesOf)).toEqual([["article"], ["article"]]);
  });
});
