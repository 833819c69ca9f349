// @vitest-environment node
import { describe, expect, it } from "vitest";
import { compileGeodata } from "./compileGeodata.ts";
import { addLines, makeTree, problemsOf } from "./testing/makeTree.ts";

const correct = (...lines: readonly string[]) => ({
  "geodata/corrections.csv": addLines("geodata/corrections.csv", ...lines),
});

describe("a correction", () => {
  it("changes a cell, and its source joins those of the row", () => {
    const { geodata, problems } = compileGeodata(
      makeTree(correct("missions,PER-MAR-emb,status,closed,shut,general-knowledge,2026-11-24")),
    );
    expect(problems).toEqual([]);
    const [, mission] = geodata.tables.missions;
    expect(mission).toMatchObject({
      key: "PER-MAR-emb",
      correctedBy: ["general-knowledge"],
      value: { status: "closed", city: "Rabat" },
    });
  });

  it("empties a cell, or takes a row out", () => {
    const { geodata, problems } = compileGeodata(
      makeTree(
        correct(
          "visas,MAR PER,days,,no limit,general-knowledge,2026-11-24",
          "visas,PER MAR,(row),removed,not so,general-knowledge,2026-11-24",
        ),
      ),
    );
    expect(problems).toEqual([]);
    expect(geodata.tables.visas.map(({ value }) => value)).toEqual([
      { from: "MAR", to: "PER", rule: "visa-free" },
    ]);
  });

  it("puts a remark beside a row and leaves its cells as they are", () => {
    const { geodata, problems } = compileGeodata(
      makeTree(
        correct("visas,MAR PER,(remark),a rule on paper,as known,general-knowledge,2026-11-30"),
      ),
    );
    expect(problems).toEqual([]);
    expect(geodata.tables.visas[0]).toMatchObject({
      value: { rule: "visa-free", days: 90 },
      remark: "a rule on paper",
      correctedBy: ["general-knowledge"],
    });
  });

  it("adds a row that the table lacks, in its place, with the source of the correction", () => {
    const { geodata, problems } = compileGeodata(
      makeTree(
        correct(
          "relation_spells,DZA MAR severed 1976-03-07,(row),added,as known,general-knowledge,2026-11-30",
          "relation_spells,DZA MAR severed 1976-03-07,until,1988-05-16,as known,general-knowledge,2026-11-30",
          "relation_spells,DZA MAR severed 1976-03-07,certainty,certain,as known,general-knowledge,2026-11-30",
        ),
      ),
    );
    expect(problems).toEqual([]);
    expect(geodata.tables.relation_spells.map(({ value }) => value)).toMatchObject([
      { a: "DZA", b: "MAR", since: 19760307, until: 19880516, sources: ["general-knowledge"] },
      { a: "DZA", b: "MAR", since: 20210824 },
    ]);
  });

  it("adds no row twice, without its key, or without what a row needs", () => {
    expect(
      problemsOf(
        correct(
          "visas,MAR PER,(row),added,a,general-knowledge,2026-11-30",
          "visas,MAR,(row),added,a,general-knowledge,2026-11-30",
          "visas,DZA MAR,(row),added,a,general-knowledge,2026-11-30",
          "visas,ESP MAR,(row),added,a,general-knowledge,2026-11-30",
          "visas,ESP MAR,rules,required,a,general-knowledge,2026-11-30",
        ),
      ),
    ).toEqual([
      expect.stringMatching(/^geodata\/corrections.csv:2: rule is missing/),
      "geodata/corrections.csv:3: the key MAR has 1 parts; allowed is from, to",
      expect.stringMatching(/^geodata\/corrections.csv:4: rule is missing/),
      expect.stringMatching(/^geodata\/corrections.csv:5: rule is missing/),
      expect.stringMatching(/^geodata\/corrections.csv:5: .*unknown key "rules"/),
    ]);
    expect(
      problemsOf(
        correct(
          "visas,MAR PER,(row),added,a,general-knowledge,2026-11-30",
          "visas,MAR PER,rule,required,a,general-knowledge,2026-11-30",
        ),
      ),
    ).toEqual([
      "geodata/corrections.csv:2: visas has a row with the key MAR PER; allowed is a row that the table lacks",
    ]);
  });

  it("names a table, a row and a column, and changes something", () => {
    expect(
      problemsOf(
        correct(
          "embassies,PER-MAR-emb,status,closed,a,general-knowledge,2026-11-24",
          "missions,PER-DZA-emb,status,closed,a,general-knowledge,2026-11-24",
          "missions,PER-MAR-emb,state,closed,a,general-knowledge,2026-11-24",
          "missions,PER-MAR-emb,city,Rabat,a,general-knowledge,2026-11-24",
          "missions,MAR-PER-emb,opened,19,a,general-knowledge,2026-11-24",
        ),
      ),
    ).toEqual([
      expect.stringMatching(
        /^geodata\/corrections.csv:2: unknown table embassies; allowed are relations, rel/,
      ),
      "geodata/corrections.csv:3: no row of missions has the key PER-DZA-emb; allowed is id of a row, with blanks between",
      expect.stringMatching(
        /^geodata\/corrections.csv:4: unknown column state; allowed are id, sender, host, .*, and \(row\)/,
      ),
      'geodata/corrections.csv:5: city is "Rabat" without the correction; a correction changes something',
      'geodata/corrections.csv:6: opened is "19"; YYYY, YYYY-MM or YYYY-MM-DD of the calendar, or 196X; ~ after it says about',
      'geodata/missions.csv:2: opened is "19"; allowed is YYYY, YYYY-MM or YYYY-MM-DD of the calendar, or 196X; ~ after it says about',
    ]);
  });
});
