// @vitest-environment node
/** Questions in words, over the names of the data: each is answered with the view it asks for, or said to be not understood. */
import { describe, expect, it, vi } from "vitest";
import { openRealSearch } from "./realSearch.ts";

/** The whole data are compiled first. */
vi.setConfig({ testTimeout: 60_000 });

const { index, first } = openRealSearch();

describe("a question about one state", () => {
  it.each([
    ["embassies in pyongyang", "?country=PRK#missions"],
    ["which countries have an embassy in Taipei?", "?country=TWN#missions"],
    ["Peru's missions", "?country=PER#missions"],
    ["who recognises taiwan 1975", "?country=TWN&year=1975&show=relations#recognition"],
    ["Who recognizes Kosovo?", "?country=XKX&show=relations#recognition"],
    ["who does Israel have no relations with", "?country=ISR&show=gaps&page=answer"],
    [
      "countries without diplomatic relations with Israel in 1999",
      "?country=ISR&year=1999&show=gaps&page=answer",
    ],
    ["top 10 trading partners of Brazil in 2015", "?country=BRA&year=2015&show=trade&page=answer"],
    ["where do syrian refugees live", "?country=SYR&show=people#people"],
    ["wars of iraq", "?country=IRQ&show=conflicts"],
    ["trade partners of bosnia and herzegovina", "?country=BIH&show=trade&page=answer"],
    ["trade of Trinidad and Tobago in 2010", "?country=TTO&year=2010&show=trade&page=answer"],
    ["visa free for swiss", "?country=CHE&show=visas&page=answer"],
    ["migrants from Syria", "?country=SYR&show=people#people"],
    ["what changed in cuba since 2000", "?country=CUB&since=2000&show=changes"],
    [
      "biggest trading partners of Germany in 1985",
      "?country=DEU&year=1985&show=trade&page=answer",
    ],
    ["Polish citizens visa free countries", "?country=POL&show=visas&page=answer"],
    ["sanctions against Iran", "?country=IRN&show=conflicts"],
    ["how does norway vote in the united nations", "?country=NOR&show=votes&page=answer"],
  ])("%s", (question, address) => expect(first(question)).toBe(address));
});

describe("a question about a state and the members of an organisation", () => {
  it.each([
    [
      "arab league no relations with israel 1999",
      "?country=ISR&in=LAS&year=1999&show=gaps&page=answer",
    ],
    [
      "Which members of the Arab League have no relations with Israel, in 1999 and in 2021?",
      "?country=ISR&in=LAS&year=2021&since=1999&show=gaps&page=answer",
    ],
    ["NATO members embassies in Iran", "?country=IRN&in=NATO&page=answer"],
    ["does the african union have missions in israel", "?country=ISR&in=AU&page=answer"],
    ["france trade with asean 2020", "?country=FRA&in=ASEAN&year=2020&show=trade&page=answer"],
    [
      "EU and NATO members with no relations with Palestine",
      "?country=PSE&in=EU,NATO&show=gaps&page=answer",
    ],
  ])("%s", (question, address) => expect(first(question)).toBe(address));
});

describe("a question about organisations", () => {
  it.each([
    ["eu missions in asean", "?between=EU~ASEAN&page=answer"],
    ["embassies of the European Union's members in Africa", "?between=EU~M49-002&page=answer"],
    ["gaps within the Non-Aligned Movement", "?in=NAM&show=gaps&page=answer"],
    ["members of ECOWAS in 1990", "?in=ECOWAS&year=1990"],
  ])("%s", (question, address) => expect(first(question)).toBe(address));
});

describe("a question about two states", () => {
  it.each([
    ["morocco spain trade", "?pair=ESP-MAR#trade"],
    ["when did israel and egypt establish diplomatic relations", "?pair=EGY-ISR"],
    ["does taiwan still have an embassy in Honduras?", "?pair=HND-TWN#missions"],
    ["how much does japan import from australia", "?pair=AUS-JPN#trade"],
    ["Does Greece have a territorial dispute with Turkey", "?pair=GRC-TUR#history"],
    ["number of Vietnamese students in Australia 2019", "?pair=AUS-VNM&year=2019#people"],
    ["how often does Cuba vote with the united states in the UN", "?pair=CUB-USA#other-ties"],
    ["visits between China and Japan", "?pair=CHN-JPN#visits"],
    ["how did france and algeria stand in 1961", "?pair=DZA-FRA&year=1961"],
    ["treaties between Peru and Chile", "?pair=CHL-PER#history"],
    ["embassies of India in Nepal", "?pair=IND-NPL#missions"],
    ["When did the US and Cuba break off diplomatic relations?", "?pair=CUB-USA#history"],
    ["can Indians travel to Thailand without a visa", "?pair=IND-THA#other-ties"],
    [
      "UN voting similarity brazil china 2003-2022",
      "?pair=BRA-CHN&year=2022&since=2003#other-ties",
    ],
  ])("%s", (question, address) => expect(first(question)).toBe(address));
});

describe("a question about everybody", () => {
  it.each([
    ["who had no relations in 1980", "?year=1980&show=gaps&page=answer"],
    ["conflicts 2020", "?year=2020&show=conflicts&page=answer"],
  ])("%s", (question, address) => expect(first(question)).toBe(address));
});

describe("names alone are no question", () => {
  it.each([
    ["france chad", "FRA-TCD"],
    ["Morocco–Peru relations", "MAR-PER"],
    ["EU ASEAN", "EU~ASEAN"],
    ["League of Arab States", "LAS"],
    ["World Trade Organization", "WTO"],
    ["United States", "USA"],
  ])("%s", (words, key) => expect(first(words)).toBe(key));
});

describe("what is not understood is said, and answered with nothing else", () => {
  it.each([
    ["embassies in atlantis", ["atlantis"]],
    ["who has no embassy in France", ["no"]],
    ["relations between france and chad in 1850", ["1850"]],
    ["trade of france, chad and peru", ["trade of france chad and peru"]],
    ["best wines of France embassies", ["best wines"]],
    ["who voted with the USA on the cuba embargo", ["embargo"]],
    ["What did Kissinger say about visits to Zhou Enlai in 1971", ["kissinger say", "zhou enlai"]],
  ])("%s", (question, parts) => {
    expect(index.answer(question).notUnderstood).toEqual(parts);
  });
});
