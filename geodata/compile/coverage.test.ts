// @vitest-environment node
import { describe, expect, it } from "vitest";
import { KINDS } from "../../src/kinds/index.ts";
import { measureCoverage } from "./coverage.ts";
import { parseGeodata } from "./parseGeodata.ts";
import { makeTree } from "./testing/makeTree.ts";

/** The kinds whose rows are counted here; the tables of the others are empty. */
const COUNTED: ReadonlySet<string> = new Set([
  ...["relations", "relation_spells", "no_relations", "recognitions", "missions", "accreditations"],
  ...["leader_visits", "trade_shares", "borders", "visas", "alliances"],
]);
const emptied = KINDS.filter(({ id }) => !COUNTED.has(id)).flatMap(({ id }) => {
  const text = makeTree().get(`geodata/${id}.csv`) ?? "";
  return [[`geodata/${id}.csv`, text.split("\n")[0]]];
});
const coverage = measureCoverage(parseGeodata(makeTree(Object.fromEntries(emptied))).geodata);
const ofTable = (name: string) => coverage.tables.find(({ table }) => table === name);

describe("the coverage of a table", () => {
  it("counts rows, parties, pairs, years, sources and doubts", () => {
    expect(ofTable("missions")).toEqual({
      table: "missions",
      rows: 2,
      parties: 2,
      pairs: 1,
      sources: ["wikidata-2022", "wp-foreign-relations"],
      oldestYear: 2022,
      newestYear: 2025,
      doubted: 1,
    });
    expect(ofTable("relations")).toMatchObject({ rows: 2, pairs: 2, oldestYear: 1962, doubted: 1 });
  });

  it("counts the parties that the rows of a source are about", () => {
    const partiesOf = (id: string) => coverage.sources.find((one) => one.id === id)?.parties;
    expect([partiesOf("baci-all"), partiesOf("baci")]).toEqual([2, 0]);
  });

  it("counts actors that are no party as rows only", () => {
    expect(ofTable("recognitions")).toMatchObject({ rows: 3, parties: 3, pairs: 1 });
    expect(ofTable("leader_visits")).toMatchObject({
      parties: 2,
      pairs: 1,
      sources: ["us-historian"],
    });
  });
});

it("counts pairs by kinds of facts, without what may not be stated", () => {
  // MAR-PER has four; DZA-MAR three; DZA-PER, ESH-ESP, ESH-PER, ESP-MAR and PER-USA one; ESH-RUS none.
  expect(coverage.pairsByKinds).toEqual([19_900 - 7, 5, 2, 0]);
});

it("has no year of rows that may have one and have none", () => {
  const text = "a,b,since,other_year\nMAR,PER,,\n";
  const { tables } = measureCoverage(
    parseGeodata(makeTree({ "geodata/tax_treaties.csv": text })).geodata,
  );
  const ofTaxes = tables.find(({ table }) => table === "tax_treaties");
  expect(ofTaxes?.rows).toBe(1);
  expect(ofTaxes).not.toHaveProperty("newestYear");
});
