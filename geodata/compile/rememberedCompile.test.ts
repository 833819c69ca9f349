// @vitest-environment node
/** What a memory spares is not seen in what is compiled: a sequence of edits, both ways, byte for byte. */
import { describe, expect, it, vi } from "vitest";
import { compileGeodata, createCompileMemory } from "./compileGeodata.ts";
import type { EmitOptions } from "./emitFiles.ts";
import type { SourceTree } from "./geodata.ts";
import { formatProblem } from "./problem.ts";
import { addLines, makeDossier, makeEvent, makeTree, NOTES } from "./testing/makeTree.ts";

const DOSSIER = "geodata/dossiers/MAR-PER.yaml";
const OTHER_DOSSIER = "geodata/dossiers/ESH-PER.yaml";
const OTHER_NOTES = NOTES.replace("[MAR, PER]", "[ESH, PER]");
const options: EmitOptions = {
  shapes: { buildShapes: (scale) => scale, buildDisputes: (geojson) => geojson },
  flagOf: (iso2) => `<svg id="${iso2}"/>`,
};

/** Each step compiles two hundred parties twice. */
vi.setConfig({ testTimeout: 30_000 });

/** A step: the files that it changes; `null` takes a file away. */
type Edit = Readonly<Record<string, string | null>>;

function apply(tree: SourceTree, edit: Edit): SourceTree {
  const changed = new Map(tree);
  for (const [file, text] of Object.entries(edit)) {
    if (text === null) changed.delete(file);
    else changed.set(file, text);
  }
  return changed;
}

/** Returns the problems after each step, once both ways have been found to be the same. */
function follow(...edits: readonly Edit[]): string[][] {
  const memory = createCompileMemory();
  let tree = makeTree();
  compileGeodata(tree, options, memory);
  return edits.map((edit) => {
    tree = apply(tree, edit);
    const remembered = compileGeodata(tree, options, memory);
    const fresh = compileGeodata(tree, options);
    const differing = [...fresh.files].filter(
      ([name, text]) => remembered.files.get(name) !== text,
    );
    expect(differing).toEqual([]);
    expect([...remembered.files.keys()]).toEqual([...fresh.files.keys()]);
    expect(remembered.manifest).toEqual(fresh.manifest);
    expect(remembered.problems).toEqual(fresh.problems);
    return remembered.problems.map(formatProblem);
  });
}

const row = (file: keyof typeof import("./testing/makeTree.ts").TABLES, ...lines: string[]) => ({
  [file]: addLines(file, ...lines),
});

describe("a tree that is compiled again", () => {
  it("has the words that were changed in a dossier", () => {
    const problems = follow(
      { [DOSSIER]: NOTES.replace("They establish", "Both establish") },
      { [DOSSIER]: makeDossier(makeEvent({ third: "[ESP]" })) },
      { [DOSSIER]: makeDossier(makeEvent({ third: "[ESP, RUS]", date: "1966" })) },
      { [OTHER_DOSSIER]: `${OTHER_NOTES}showAlso: ["MAR-PER#embassy-opened"]\n` },
      { [OTHER_DOSSIER]: null },
      { [DOSSIER]: NOTES },
    );
    expect(problems.flat()).toEqual([]);
  });

  it("has what a dossier says of relations and of recognition, and when it says so no more", () => {
    const told = `${NOTES}recognitions:
  - {id: recognised, by: MAR, of: PER, state: recognised, date: 1964, text: It does., sources: [{id: article}]}
`;
    const problems = follow(
      { [DOSSIER]: told },
      { [DOSSIER]: told.replace("date: 1964,", "date: 1965,") },
      { [DOSSIER]: told.replace("1964-06-27", "1964-06-28") },
      { [OTHER_DOSSIER]: `${OTHER_NOTES}bandsOf: [MAR-PER]\n` },
      { [DOSSIER]: NOTES },
      { [DOSSIER]: NOTES.replace("state: established", "state: severed") },
    );
    expect(problems.flat()).toEqual([]);
  });

  it("has figures by year that were changed, and those that are the same for all pairs", () => {
    const problems = follow(
      row("geodata/un_votes.csv", "ESP,PER,1990:12"),
      row("geodata/un_votes.csv", "ESP,PER,1990:97"),
      row("geodata/un_roll_calls.csv", "1990,66"),
      row("geodata/un_roll_calls.csv"),
      row("geodata/migrants.csv", "PER,ESP,1990:5;;6"),
    );
    expect(problems.flat()).toEqual([]);
  });

  it("has the rows that were added, changed and taken away again", () => {
    const without = "geodata/visas.csv";
    const problems = follow(
      row("geodata/relations.csv", "PER,USA,1826-05-02,agreed,,,,,general-knowledge,"),
      row("geodata/relations.csv", "PER,USA,1827-05-02,agreed,,,,,general-knowledge,"),
      row("geodata/relations.csv"),
      row(
        "geodata/relation_spells.csv",
        "DZA,PER,suspended,1970,1971,,certain,,general-knowledge,",
      ),
      row(
        "geodata/relation_spells.csv",
        "DZA,PER,suspended,1970,1972,,certain,,general-knowledge,",
      ),
      row("geodata/no_relations.csv", "QAA,QAB,broken-off,certain,1970,,general-knowledge,"),
      row("geodata/no_relations.csv", "QAA,QAB,broken-off,certain,1971,,general-knowledge,"),
      row("geodata/trade_series.csv", "PER,USA,baci-all,2010:7;8,"),
      row("geodata/trade_series.csv", "PER,USA,baci-all,2010:7;9,", "USA,PER,baci-all,2010:1,"),
      row("geodata/alliances.csv", "PER,USA,atop-3,A pact,defence,1947-09-02,,2,atop"),
      row("geodata/alliances.csv", "PER,USA,atop-3,A pact,defence,1947-09-02,1990-01-01,2,atop"),
      { [without]: "from,to,rule,days\n" },
      row(without, "ESP,PER,visa-free,30"),
      row("geodata/memberships.csv", "PER,AU,observer,2020,,curated,none"),
      row("geodata/missions.csv"),
      row("geodata/cities.csv", "PER,Cusco"),
      row("geodata/parties.csv"),
    );
    expect(problems.flat()).toEqual([]);
  });

  it("has what was corrected, and where the corrections stand", () => {
    const file = "geodata/corrections.csv";
    const first =
      "relations,DZA MAR,established,1962-10-02,the page says so,general-knowledge,2026-07-01";
    const second = "visas,MAR PER,(remark),only by air,told,general-knowledge,2026-07-01";
    const added = "borders,MAR PER,(row),added,told,general-knowledge,2026-07-01";
    const problems = follow(
      row(file, second),
      row(file, second.replace("by air", "by sea")),
      row(file, second.replace("general-knowledge", "cia-factbook")),
      row(file, first, second),
      row(file, first, added, second),
      row(file, first.replace("10-02", "10-03"), second),
      row(file, first.replace("relations,", "nothing,"), second),
      row(file, first, second.replace("(remark)", "(no column)")),
      row(file, first, added, second.replace("(remark)", "(no column)")),
      row(file),
    );
    expect(problems.map((list) => list.length)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 0]);
  });

  it("names every source anew", () => {
    const file = "geodata/sources.yaml";
    const text = makeTree().get(file) ?? "";
    const problems = follow(
      { [file]: text.replaceAll("Source atop", "Alliance treaties") },
      { [file]: text.replaceAll("id: atop", "id: atop-5") },
      { [file]: text.replace("lastYear: 2018", "lastYear: 2020") },
      { [file]: text },
    );
    expect(problems.map((list) => list.length > 0)).toEqual([false, true, false, false]);
  });

  it("has the same problems, and none when they are mended", () => {
    const broken = NOTES.replace("[MAR, PER]", "[MAR, PER");
    const problems = follow(
      { [DOSSIER]: broken },
      row("geodata/visas.csv", "MAR,XXX,visa-free,"),
      { [DOSSIER]: NOTES.replace("1964-06-27", "1964-06-31") },
      row("geodata/visas.csv", "MAR,PER,visa-free,90", "MAR,PER,visa-free,90"),
      { "geodata/borders.csv": 'a,b,km_by_a,km_by_b\nDZA,MAR,"1' },
      row("geodata/parties.csv", "MAR"),
      { "geodata/edition.yaml": "asOf: never" },
      { "geodata/names.csv": null, "geodata/strange.csv": "a\n" },
      {
        "geodata/edition.yaml": "asOf: 2026-07-31",
        "geodata/names.csv": makeTree().get("geodata/names.csv") ?? "",
        "geodata/strange.csv": null,
        ...row("geodata/parties.csv"),
      },
      { [DOSSIER]: NOTES, ...row("geodata/visas.csv"), ...row("geodata/borders.csv") },
    );
    expect(problems.slice(0, -1).every((list) => list.length > 0)).toBe(true);
    expect(problems.at(-1)).toEqual([]);
  });
});
