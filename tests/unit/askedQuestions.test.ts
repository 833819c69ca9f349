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
    ["where do syrian refugees live", "?country=SYR&show=refugees#people"],
    ["wars of iraq", "?country=IRQ&show=conflicts"],
    ["trade partners of bosnia and herzegovina", "?country=BIH&show=trade&page=answer"],
    ["trade of Trinidad and Tobago in 2010", "?country=TTO&year=2010&show=trade&page=answer"],
    ["visa free for swiss", "?country=CHE&show=visas&page=answer"],
    ["migrants from Syria", "?country=SYR&show=migrants#people"],
    ["what changed in cuba since 2000", "?country=CUB&since=2000&show=changes"],
    [
      "biggest trading partners of Germany in 1985",
      "?country=DEU&year=1985&show=trade&page=answer",
    ],
    ["Polish citizens visa free countries", "?country=POL&show=visas&page=answer"],
    ["sanctions against Iran", "?country=IRN&show=sanctions&page=answer"],
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

describe("wordings of readers", () => {
  it.each([
    ["list of countries with an embassy in taipei", "?country=TWN#missions"],
    ["how many embassies does Ghana host", "?country=GHA#missions"],
    ["what about trade between germany and poland in 1990", "?pair=DEU-POL&year=1990#trade"],
    ["embasies in mali", "?country=MLI#missions"],
    ["trade beteen chile and peru", "?pair=CHL-PER#trade"],
    ["trade between germny and poland", "?pair=DEU-POL#trade"],
    [
      "in the 1970s who recognised china",
      "?country=CHN&year=1979&since=1970&show=relations#recognition",
    ],
    ["relations between egypt and israel before 1980", "?pair=EGY-ISR&year=1979"],
    ["who does cuba trade with today", "?country=CUB&show=trade&page=answer"],
    ["embassies in kabul now", "?country=AFG#missions"],
    [
      "was finland a member of nato in 2020",
      "?country=FIN&in=NATO&year=2020&show=organisations&top=0&page=answer#members",
    ],
    ["between japan and india what treaties are there", "?pair=IND-JPN#history"],
    ["sanctions imposed on iran by the eu", "?country=IRN&in=EU&show=sanctions&page=answer"],
    [
      "which african states had an embassy in israel in the 1960s",
      "?country=ISR&in=M49-002&year=1969&since=1960&page=answer",
    ],
    ["refugees from syria in turkey", "?pair=SYR-TUR#people"],
    ["indian students in canada", "?pair=CAN-IND#people"],
    [
      "which asean countries are allied with the us",
      "?country=USA&in=ASEAN&show=alliances&page=answer",
    ],
    ["did vietnam and the united states have relations in 1980", "?pair=USA-VNM&year=1980"],
    ["nato allies without an embassy in tehran", "?country=IRN&in=NATO&page=answer#no-embassy-in"],
    ["what changed between russia and ukraine since 2013", "?pair=RUS-UKR&since=2013#history"],
    ["brazil's biggest export partners", "?country=BRA&show=trade&page=answer"],
    ["un votes of israel and the us", "?pair=ISR-USA#other-ties"],
    ["do moroccans need a visa for spain", "?pair=ESP-MAR#other-ties"],
    ["when were relations between the us and vietnam restored", "?pair=USA-VNM#history"],
    ["list of brics members", "?in=BRICS&show=organisations&top=0&page=answer#members"],
    [
      "how many countries are in the african union",
      "?in=AU&show=organisations&top=0&page=answer#members",
    ],
    [
      "former members of the commonwealth",
      "?in=COMMONWEALTH&show=organisations&top=0&page=answer#left",
    ],
    ["free trade agreements of chile", "?country=CHL&show=trade_agreements&page=answer"],
    ["state visits to beijing in 2019", "?country=CHN&year=2019&show=leader_visits&page=answer"],
    [
      "which countries recognised palestine after 2010",
      "?country=PSE&since=2010&show=relations#recognition",
    ],
    [
      "who broke off relations with qatar in 2017",
      "?country=QAT&year=2017&since=2016&show=changes",
    ],
    [
      "eu countries' trade with russia, 2021 compared to 2013",
      "?country=RUS&in=EU&year=2021&since=2013&show=trade&page=answer",
    ],
    ["does anyone not recognise armenia", "?country=ARM&show=relations#recognition"],
    ["war between iran and iraq in the 80s", "?pair=IRN-IRQ&year=1989&since=1980#history"],
    ["european embassies in havana", "?country=CUB&in=M49-150&page=answer"],
  ])("%s", (question, address) => expect(first(question)).toBe(address));
});

describe("a question about members", () => {
  it.each([
    ["is switzerland in nato", "?country=CHE&in=NATO&show=organisations&top=0&page=answer#members"],
    ["members of the arab league", "?in=LAS&show=organisations&top=0&page=answer#members"],
    [
      "members of ECOWAS in 1990",
      "?in=ECOWAS&year=1990&show=organisations&top=0&page=answer#members",
    ],
    ["who is in brics", "?in=BRICS&show=organisations&top=0&page=answer#members"],
    [
      "which countries are in both nato and the eu",
      "?in=NATO,EU&show=organisations&top=0&page=answer#members",
    ],
    [
      "which countries are in nato or the eu",
      "?in=NATO,EU&match=any&show=organisations&top=0&page=answer#members",
    ],
    ["in the eu but not in nato", "?in=EU&not=NATO&show=organisations&top=0&page=answer#members"],
    ["NATO members outside the EU", "?in=NATO&not=EU&show=organisations&top=0&page=answer#members"],
    ["countries not in the un", "?not=UN&show=organisations&top=0&page=answer#members"],
    [
      "when did finland join nato",
      "?country=FIN&in=NATO&show=organisations&top=0&page=answer#members",
    ],
    ["who left the eu", "?in=EU&show=organisations&top=0&page=answer#left"],
    ["members of opec in 1980", "?in=OPEC&year=1980&show=organisations&top=0&page=answer#members"],
    [
      "who joined nato since 1999",
      "?in=NATO&since=1999&show=organisations&top=0&page=answer#members",
    ],
    [
      "african members of the commonwealth",
      "?in=M49-002,COMMONWEALTH&show=organisations&top=0&page=answer#members",
    ],
    ["what is peru a member of", "?country=PER&show=organisations#organisations"],
  ])("%s", (question, address) => expect(first(question)).toBe(address));
});

describe("a question about missions that are wanting", () => {
  it.each([
    [
      "which eu members have no embassy in pyongyang",
      "?country=PRK&in=EU&page=answer#no-embassy-in",
    ],
    [
      "who has a consulate but no embassy in morocco",
      "?country=MAR&page=answer#no-embassy-but-consulate-in",
    ],
    [
      "african states without an embassy in washington",
      "?country=USA&in=M49-002&page=answer#no-embassy-in",
    ],
    ["who has no embassy in France", "?country=FRA&page=answer#no-embassy-in"],
    [
      "who has neither an embassy nor a consulate in Peru",
      "?country=PER&page=answer#no-mission-in",
    ],
    ["asean members without missions in Peru", "?country=PER&in=ASEAN&page=answer#no-mission-in"],
    [
      "which eu countries does Peru have no embassy in",
      "?country=PER&in=EU&page=answer#no-embassy-of",
    ],
    ["no visa needed for Brazil", "?country=BRA&show=visas&page=answer"],
  ])("%s", (question, address) => expect(first(question)).toBe(address));

  it.each([
    ["who has an embassy but no consulate in Peru"],
    ["eu members without an embassy in asean"],
    ["states without embassies"],
  ])("what the atlas cannot tell is not understood: %s", (question) => {
    expect(index.answer(question).notUnderstood).toEqual([question.toLowerCase()]);
  });
});

describe("names alone are no question", () => {
  it("nor are a state and an organisation of which nothing is asked", () => {
    const { results } = index.answer("what about the eu and china");
    expect(results.map(({ kind }) => kind)).not.toContain("question");
  });

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
    ["whom did peru fight in the 19th century", ["19th century"]],
    ["alliances of poland in 1938", ["1938"]],
    ["relations of mongolia with the two koreas", ["two koreas"]],
    ["which latin american countries recognise taiwan", ["latin"]],
    ["what will change in the trade of peru", ["will"]],
    ["has morocco an embassy in peru or in chile", ["has morocco an embassy in peru or in chile"]],
    ["relations between france and chad in 1850", ["1850"]],
    ["trade of france, chad and peru", ["trade of france chad and peru"]],
    ["best wines of France embassies", ["best wines"]],
    ["who voted with the USA on the cuba embargo", ["embargo"]],
    ["What did Kissinger say about visits to Zhou Enlai in 1971", ["kissinger say", "zhou enlai"]],
  ])("%s", (question, parts) => {
    expect(index.answer(question).notUnderstood).toEqual(parts);
  });
});
