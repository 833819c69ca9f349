// @vitest-environment node
/** Pairs and organisations over the names that are really there. */
import { describe, expect, it } from "vitest";
import { createSearchIndexInSteps } from "../../src/features/search/searchIndex.ts";
import { keyOf, openRealSearch } from "./realSearch.ts";

const search = openRealSearch();

describe("a pair is first for two names in one box", () => {
  it.each([
    ["france chad", "FRA-TCD"],
    ["peru morocco", "MAR-PER"],
    ["usa china", "CHN-USA"],
    ["guinea bissau senegal", "GNB-SEN"],
    ["niger nigeria", "NER-NGA"],
    ["morocco and peru", "MAR-PER"],
    ["Morocco–Peru", "MAR-PER"],
    ["south africa new zealand", "NZL-ZAF"],
    ["south korea north korea", "KOR-PRK"],
    ["mar per", "MAR-PER"],
    ["maroc perou", "MAR-PER"],
    ["marocco palestine", "MAR-PSE"],
    ["المغرب فلسطين", "MAR-PSE"],
    ["burma ceylon", "LKA-MMR"],
    ["dominica dominican republic", "DMA-DOM"],
    ["sudan south sudan", "SDN-SSD"],
    ["марокко перу", "MAR-PER"],
    ["марокко и перу", "MAR-PER"],
    ["摩洛哥 秘鲁", "MAR-PER"],
    ["摩洛哥和秘鲁", "MAR-PER"],
    ["Morocco–Peru relations", "MAR-PER"],
    ["relations between Peru and Morocco", "MAR-PER"],
    ["usa vs china", "CHN-USA"],
    ["eu morocco", "EUU-MAR"],
    ["european union morocco", "EUU-MAR"],
  ])("%s", (query, wanted) => {
    expect(search.first(query)).toBe(wanted);
  });

  it.each([
    "south africa",
    "new zealand",
    "saudi arabia",
    "costa rica",
    "united states",
    "papua new guinea",
    "equatorial guinea",
    "south sudan",
    "saint vincent",
    "antigua and barbuda",
    "republic of congo",
    "saharawi republic",
  ])("but not for the one name %s", (query) => {
    expect(search.first(query)).not.toContain("-");
  });
});

it("finds no pair that has no page: the European Union has one with a few only", () => {
  expect(search.top("european union peru").filter((key) => key.startsWith("EUU"))).toEqual([]);
});

it("finds an actor without a page of its own in pairs only", () => {
  const kinds = new Set(search.index.answer("european union").results.map(({ kind }) => kind));
  expect([...kinds]).toEqual(["organisation"]);
});

describe("an organisation is found", () => {
  it.each([
    ["NATO", "NATO"],
    ["OTAN", "NATO"],
    ["НАТО", "NATO"],
    ["arab league", "LAS"],
    ["league of arab states", "LAS"],
    ["african union", "AU"],
    ["united nations", "UN"],
    ["ONU", "UN"],
    ["european union", "EU"],
    ["ecowas", "ECOWAS"],
    ["non aligned", "NAM"],
    ["world bank", "IBRD"],
    ["unesco", "UNESCO"],
    ["commonwealth", "COMMONWEALTH"],
  ])("by name or short name: %s", (query, wanted) => {
    expect(search.top(query)).toContain(wanted);
  });
});

describe("what is not there", () => {
  it.each(["", "   ", "–", "zzzzzz", "qqq www"])("finds nothing for %j", (query) => {
    expect(search.index.answer(query).results).toEqual([]);
  });

  it("is never more than was asked for", () => {
    expect(search.index.answer("a").results.length).toBeLessThanOrEqual(8);
    expect(search.index.answer("a", 3).results).toHaveLength(3);
  });
});

it("works on English names and codes before the others are here", () => {
  const found = ["peru", "france chad", "NATO", "lima"].map((query) => {
    const [result] = search.englishOnly.answer(query).results;
    return result && keyOf(result);
  });
  expect(found).toEqual(["PER", "FRA-TCD", "NATO", "PER"]);
});

it("answers the same when its index was made a few names at a time", async () => {
  const inSteps = await createSearchIndexInSteps(search.atlas, search.names);
  for (const query of ["peru", "marruecos", "المغرب", "摩洛哥", "france chad", "casablanca", "m"]) {
    expect(inSteps.answer(query)).toEqual(search.index.answer(query));
  }
});
