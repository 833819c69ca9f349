// @vitest-environment node
/** Countries over the names that are really there: what a reader types, and what is wanted. */
import { describe, expect, it } from "vitest";
import { openRealSearch } from "./realSearch.ts";

const search = openRealSearch();

describe("a country is first by its name", () => {
  it.each([
    ["Morocco", "MAR"],
    ["peru", "PER"],
    ["chad", "TCD"],
    ["niger", "NER"],
    ["nigeria", "NGA"],
    ["dominica", "DMA"],
    ["guinea", "GIN"],
    ["guinea-bissau", "GNB"],
    ["south africa", "ZAF"],
    ["georgia", "GEO"],
    ["mali", "MLI"],
    ["oman", "OMN"],
    ["cook islands", "COK"],
    ["holy see", "VAT"],
    ["kosovo", "XKX"],
    ["taiwan", "TWN"],
  ])("%s", (query, wanted) => {
    expect(search.first(query)).toBe(wanted);
  });
});

describe("a country is found", () => {
  it.each([
    ["cote d'ivoire", "CIV"],
    ["cote divoire", "CIV"],
    ["Ivory Coast", "CIV"],
    ["sao tome", "STP"],
    ["turkiye", "TUR"],
    ["turkey", "TUR"],
    ["Österreich", "AUT"],
    ["perú", "PER"],
    ["cabo verde", "CPV"],
    ["cape verde", "CPV"],
    ["east timor", "TLS"],
    ["czech republic", "CZE"],
    ["lao", "LAO"],
    ["vatican", "VAT"],
    ["western sahara", "ESH"],
    ["north korea", "PRK"],
    ["south korea", "KOR"],
    ["kinshasa congo", "COD"],
    ["great britain", "GBR"],
    ["england", "GBR"],
  ])("without its marks, or by another name in use: %s", (query, wanted) => {
    expect(search.top(query)).toContain(wanted);
  });

  it.each([
    ["المغرب", "MAR"],
    ["مغرب", "MAR"],
    ["الأردن", "JOR"],
    ["اردن", "JOR"],
    ["Марокко", "MAR"],
    ["перу", "PER"],
    ["摩洛哥", "MAR"],
    ["秘鲁", "PER"],
    ["法国", "FRA"],
    ["Marruecos", "MAR"],
    ["Maroc", "MAR"],
    ["Deutschland", "DEU"],
    ["Países Baixos", "NLD"],
  ])("in another language: %s", (query, wanted) => {
    expect(search.first(query)).toBe(wanted);
  });

  it.each([
    ["marocco", "MAR"],
    ["phillipines", "PHL"],
    ["kazakstan", "KAZ"],
    ["azerbaijian", "AZE"],
    ["colombo", "LKA"],
    ["columbia", "COL"],
    ["equador", "ECU"],
    ["liechtenstien", "LIE"],
    ["kirgizstan", "KGZ"],
    ["zimbawe", "ZWE"],
    ["palastine", "PSE"],
    ["mauretania", "MRT"],
  ])("in spite of a slip: %s", (query, wanted) => {
    expect(search.top(query)).toContain(wanted);
  });

  it.each([
    ["Swaziland", "SWZ"],
    ["Burma", "MMR"],
    ["Zaire", "COD"],
    ["Zaïre", "COD"],
    ["Ceylon", "LKA"],
    ["Upper Volta", "BFA"],
    ["Dahomey", "BEN"],
    ["Siam", "THA"],
    ["Persia", "IRN"],
    ["Macedonia", "MKD"],
  ])("by a former name: %s", (query, wanted) => {
    expect(search.top(query)).toContain(wanted);
  });

  it.each([
    ["PSE", "PSE"],
    ["UAE", "ARE"],
    ["USA", "USA"],
    ["UK", "GBR"],
    ["drc", "COD"],
    ["tcd", "TCD"],
  ])("by a code: %s", (query, wanted) => {
    expect(search.top(query)).toContain(wanted);
  });

  it.each([
    ["Lima", "PER"],
    ["rabat", "MAR"],
    ["washington", "USA"],
    ["n'djamena", "TCD"],
    ["bogota", "COL"],
  ])("by its capital: %s", (query, wanted) => {
    expect(search.top(query)).toContain(wanted);
  });

  it.each([
    ["mor", "MAR"],
    ["per", "PER"],
    ["uzb", "UZB"],
    ["new z", "NZL"],
    ["trinidad", "TTO"],
    ["united ar", "ARE"],
  ])("while it is being typed: %s", (query, wanted) => {
    expect(search.top(query)).toContain(wanted);
  });
});

it("tells by what a country was matched", () => {
  const match = (query: string) => {
    const [result] = search.index.answer(query).results;
    return result?.kind === "party" ? result.by : undefined;
  };
  expect(match("morocco")).toBeUndefined();
  expect(match("Marruecos")).toEqual({ kind: "other-name", name: "Marruecos", language: "es" });
  expect(match("swaziland")).toEqual({ kind: "former-name", name: "Swaziland", language: "en" });
  expect(match("lima")).toEqual({ kind: "capital", name: "Lima" });
});
