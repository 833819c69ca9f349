// @vitest-environment jsdom
/** What the app fetches for a pair: the smaller file, and yearly trade only when it is wanted. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { compileGeodata } from "../../geodata/compile/compileGeodata.ts";
import { makeTree } from "../../geodata/compile/testing/makeTree.ts";
import { loadCoverage } from "../../src/data/loadDataset.ts";
import { forgetFiles } from "../../src/data/loadFile.ts";
import { loadMoreFacts } from "../../src/data/loadMoreFacts.ts";
import { loadPairFacts, loadPartyFacts } from "../../src/data/loadPartyFacts.ts";
import { loadPairTrade } from "../../src/data/loadTrade.ts";
import type { StartData } from "../../src/domain/dataset.ts";
import type { PairKey, PartyCode } from "../../src/domain/partyCode.ts";
import { smallerParty } from "../../src/domain/smallerParty.ts";

const { files, manifest } = compileGeodata(makeTree());
const start = JSON.parse(files.get(`data/${manifest.files.start}`) ?? "") as StartData;
const MAR_PER = "MAR-PER" as PairKey;

let fetched: string[];

beforeEach(() => {
  fetched = [];
  vi.stubGlobal("fetch", (address: string) => {
    const path = new URL(address).pathname.slice(1);
    fetched.push(path.replace(/^data\/|\.[0-9a-f]{8}\.json$/g, ""));
    const text = files.get(path);
    return Promise.resolve(new Response(text, { status: text === undefined ? 404 : 200 }));
  });
});

afterEach(() => {
  forgetFiles();
  vi.unstubAllGlobals();
});

it("opens a pair with the smaller file of its parties, once", async () => {
  const [facts, again] = await Promise.all([loadPairFacts(MAR_PER), loadPairFacts(MAR_PER)]);
  expect(facts.missions).toHaveLength(2);
  expect(again.missions).toBe(facts.missions);
  expect(facts.sources.map(({ id }) => id)).toContain("wp-foreign-relations");
  expect(fetched).toEqual([
    "manifest.json",
    "start",
    "files",
    `party/${smallerParty(MAR_PER, start)}`,
  ]);
});

it("gives the rarer facts of a pair apart, from the one file in which they stand", async () => {
  const { byKind, sources } = await loadMoreFacts(MAR_PER);
  expect([...byKind.keys()]).toContain("visas");
  expect(sources.map(({ id }) => id)).toContain("passport-index");
  const keeper = smallerParty(MAR_PER, start);
  expect(fetched).toEqual(["manifest.json", "start", "files", `more/${keeper}`]);
});

it("gives empty facts for a pair that nobody knows anything of", async () => {
  const unknown = await loadPairFacts("QAA-QAB" as PairKey);
  expect(unknown).toMatchObject({ pair: "QAA-QAB", missions: [] });
  expect(unknown.established).toBeUndefined();
  const withoutFile = await loadPairFacts("EUU-XAB" as PairKey);
  expect(withoutFile).toMatchObject({ missions: [], sources: [] });
  expect(fetched.filter((file) => file.startsWith("party/"))).toEqual(["party/QAA"]);
});

it("gives all pairs of a party, besides what its panel showed before", async () => {
  const party = await loadPartyFacts("MAR" as PartyCode);
  expect(party.longForm).toBe("State of MAR");
  expect([...party.pairs.keys()].sort()).toEqual(["DZA", "PER"]);
});

it("fetches yearly trade and the coverage when they are wanted", async () => {
  const series = await loadPairTrade(MAR_PER);
  expect(series.map(({ exporter, firstYear }) => [exporter, firstYear])).toEqual([
    ["MAR", 2014],
    ["PER", 2016],
  ]);
  expect((await loadCoverage()).pairs).toBe(19_900);
  expect(fetched.filter((file) => file.startsWith("party/"))).toEqual([]);
});
