// @vitest-environment node
/** Money, people and law, as the app reads them: what is known of some pairs. */
import { describe, expect, it, vi } from "vitest";
import { decodeTradeFile } from "../../src/data/decodeTradeFile.ts";
import { listPairFactRows } from "../../src/domain/export/pairFactsTable.ts";
import { earliestDay } from "../../src/domain/factDate.ts";
import { LOOKS_OF_FACTS } from "../../src/domain/looks/lineLook.ts";
import { classOf } from "../../src/domain/mapSubject.ts";
import { unpackPlaces } from "../../src/domain/packedSteps.ts";
import type { PairFacts } from "../../src/domain/pairFacts.ts";
import { pairPlace } from "../../src/domain/pairStates.ts";
import { type PairKey, type PartyCode, splitPairKey } from "../../src/domain/partyCode.ts";
import { kindsOfSubject, type SubjectFile } from "../../src/domain/subjectFile.ts";
import { figureIn, newestOf } from "../../src/domain/yearFigures.ts";
import { aid } from "../../src/kinds/aid/kind.ts";
import type { AnyKind, FactOf } from "../../src/kinds/defineKind.ts";
import { listKindCells } from "../../src/kinds/exportRows.ts";
import { factsOf } from "../../src/kinds/factsOf.ts";
import { investmentTreaties } from "../../src/kinds/investment_treaties/kind.ts";
import { languages } from "../../src/kinds/languages/kind.ts";
import { migrants } from "../../src/kinds/migrants/kind.ts";
import { refugees } from "../../src/kinds/refugees/kind.ts";
import { remittances } from "../../src/kinds/remittances/kind.ts";
import { sisterCities } from "../../src/kinds/sister_cities/kind.ts";
import { students } from "../../src/kinds/students/kind.ts";
import { taxTreaties } from "../../src/kinds/tax_treaties/kind.ts";
import { listKindEvents } from "../../src/kinds/timelineEntries.ts";
import { wtoAgreements } from "../../src/kinds/trade_agreements_wto/kind.ts";
import { treaties as treatiesListed } from "../../src/kinds/treaties/kind.ts";
import { unVotes } from "../../src/kinds/un_votes/kind.ts";
import { usTroops } from "../../src/kinds/us_troops/kind.ts";
import { visaChanges } from "../../src/kinds/visa_changes/kind.ts";
import { tellingWordsOf } from "../../src/kinds/words.ts";
import { readRealEdition } from "./realEdition.ts";

/** The whole data are compiled first. */
vi.setConfig({ testTimeout: 60_000 });

const edition = readRealEdition();
const nameOf = (code: PartyCode) =>
  [...edition.start.parties, ...edition.start.others].find((one) => one.code === code)?.name ?? "";

describe("refugees", () => {
  const between = (pair: string, origin: string, group: string) =>
    fromBoth(refugees, pair).map((facts) =>
      facts.find((fact) => fact.origin === origin && fact.group === group),
    );

  it("from Syria in Türkiye are those that UNHCR counts at the end of each year", () => {
    for (const fact of between("SYR-TUR", "SYR", "refugees")) {
      expect(figureIn(fact?.persons ?? [], 2020)).toBe(3_641_370);
      expect(figureIn(fact?.persons ?? [], 2025)).toBe(2_347_756);
      expect(fact?.sources).toEqual([{ id: "unhcr" }]);
      expect(fact && tell(refugees, fact, "SYR-TUR")).toBe(
        "Refugees from Syria in Türkiye: 2,347,756 (end of 2025)",
      );
    }
  });

  it("from Syria in Türkiye were few before the war there, more during it than now, and never so many the other way", () => {
    for (const fact of between("SYR-TUR", "SYR", "refugees")) {
      const [before, during, after] = [2010, 2016, 2025].map((year) =>
        figureIn(fact?.persons ?? [], year),
      ) as [number, number, number];
      expect(before).toBeLessThan(1_000);
      expect(during).toBeGreaterThan(after);
      expect(after).toBeGreaterThan(1_000_000);
    }
    for (const back of between("SYR-TUR", "TUR", "refugees")) {
      for (const [, persons] of back?.persons ?? []) expect(persons).toBeLessThan(100_000);
    }
  });

  it("from Western Sahara are told by the name of the territory, on the page and in the file", () => {
    const [own, others] = between("DZA-ESH", "ESH", "refugees");
    expect(own).toEqual(others);
    expect(own && tell(refugees, own, "DZA-ESH")).toMatch(
      /^Refugees from Western Sahara in Algeria: 173,600/,
    );
    const rows = rowsOf("DZA-ESH").filter(({ kind }) => kind === "refugees");
    expect(new Set(rows.map(({ text }) => text))).toEqual(
      new Set(["from the territory of Western Sahara"]),
    );
  });

  it("of Palestine whom UNRWA counts are told apart, by another source", () => {
    for (const fact of between("JOR-PSE", "PSE", "palestine-refugees")) {
      expect(newestOf(fact?.persons ?? [])?.[1]).toBeGreaterThan(1_000_000);
      expect(fact?.sources).toEqual([{ id: "unrwa" }]);
    }
  });

  it.each([
    ["AFG-PAK", "AFG", 1_743_278],
    ["BGD-MMR", "MMR", 952_365],
    ["SSD-UGA", "SSD", 854_242],
    ["POL-UKR", "UKR", 958_147],
    ["DEU-SYR", "SYR", 522_575],
  ])("of %s in 2022 are those from %s, and hardly any the other way", (pair, origin, persons) => {
    const [own, others] = fromBoth(refugees, pair).map((facts) =>
      facts
        .filter(({ group }) => group === "refugees")
        .map((fact) => [fact.origin, figureIn(fact.persons, 2022) ?? 0] as const),
    );
    expect(own).toEqual(others);
    expect(new Map(own).get(origin as PartyCode)).toBe(persons);
    for (const [from, figure] of own ?? []) {
      if (from !== origin) expect(figure).toBeLessThan(persons / 10);
    }
  });

  it("that are few are told with about", () => {
    const [fact] = between("AFG-ALB", "AFG", "refugees");
    expect(fact && tell(refugees, fact, "AFG-ALB")).toMatch(/ in Albania: about 5 \(/);
  });
});

it("migrants from Mexico live in the United States as the United Nations count them", () => {
  for (const facts of fromBoth(migrants, "MEX-USA")) {
    const there = facts.find(({ origin }) => origin === "MEX");
    expect(figureIn(there?.persons ?? [], 2020)).toBe(10_853_105);
    // Between the years that are counted there is no figure.
    expect(figureIn(there?.persons ?? [], 2019)).toBeUndefined();
    expect(there && tell(migrants, there, "MEX-USA")).toBe(
      "Born in Mexico, living in United States: 10,853,105 (mid-2020)",
    );
    const back = facts.find(({ origin }) => origin === "USA");
    expect(figureIn(back?.persons ?? [], 2020)).toBeLessThan(10_853_105);
  }
});

it.each([
  ["ARE-IND", "IND", 3_471_300, 38_470],
  ["BGD-IND", "BGD", 2_488_471, 33_762],
  ["DZA-FRA", "DZA", 1_637_211, 543],
  ["PHL-USA", "PHL", 2_061_178, 37_857],
  ["DEU-TUR", "TUR", 1_837_282, 376_288],
])("migrants of %s in 2020: from %s %i, and the other way %i", (pair, origin, there, back) => {
  for (const facts of fromBoth(migrants, pair)) {
    const figures = facts.map((fact) => [fact.origin, figureIn(fact.persons, 2020)] as const);
    const other = facts.find((fact) => fact.origin === origin)?.destination;
    expect(new Map(figures)).toEqual(
      new Map([
        [origin, there],
        [other, back],
      ]),
    );
  }
});

it.each([
  ["DZA-FRA", "DZA", 24_612],
  ["AUT-DEU", "DEU", 29_322],
])("students of %s in 2019: more from %s", (pair, origin, persons) => {
  for (const facts of fromBoth(students, pair)) {
    const most = facts.toSorted(
      (one, other) => (figureIn(other.persons, 2019) ?? 0) - (figureIn(one.persons, 2019) ?? 0),
    )[0];
    expect([most?.origin, figureIn(most?.persons ?? [], 2019)]).toEqual([origin, persons]);
  }
});

it.each([
  ["AFG-USA", "USA", 1_619_970],
  ["DEU-IND", "DEU", 576_540],
  ["JPN-VNM", "JPN", 124_550],
])("aid of %s comes from %s alone", (pair, donor, net) => {
  for (const facts of fromBoth(aid, pair)) {
    expect(facts.map((fact) => [fact.donor, figureIn(fact.net ?? [], 2019)])).toEqual([
      [donor, net],
    ]);
  }
});

it.each([
  ["ESP-MAR", "ESP", 12_506_361],
  ["ESP-MAR", "MAR", 10_535_492],
])(
  "trade of %s in 2023: %s sold for %i thousand dollars, in both files",
  (pair, exporter, sold) => {
    const [one, other] = splitPairKey(pair as PairKey);
    for (const [party, partner] of [
      [one, other],
      [other, one],
    ] as const) {
      const key = `trade/${party}`;
      const series = decodeTradeFile(JSON.parse(edition.read(key)), key, edition.start).get(
        partner,
      );
      const figures = (series ?? [])
        .filter((of) => of.exporter === exporter)
        .map(({ firstYear, thousandUsd }) => thousandUsd[2023 - firstYear]);
      expect(figures.filter((figure) => figure !== undefined)).toEqual([sold]);
    }
  },
);

it("students from Morocco are in France, and each year of them is a row of the file", () => {
  for (const facts of fromBoth(students, "FRA-MAR")) {
    const there = facts.find(({ origin }) => origin === "MAR");
    expect(figureIn(there?.persons ?? [], 2019)).toBe(31_352);
  }
  const rows = rowsOf("FRA-MAR").filter(
    (row) => row.kind === "students" && row.from_code === "MAR",
  );
  expect(rows).toContainEqual(
    expect.objectContaining({
      to_code: "FRA",
      date_from: "2019-01-01",
      date_until: "2019-12-31",
      value: 31_352,
      unit: "persons",
    }),
  );
  expect(new Set(rows.map((row) => row.date_from)).size).toBe(rows.length);
});

it("aid from France to Morocco is told net and gross, in dollars of which year the words say", () => {
  for (const facts of fromBoth(aid, "FRA-MAR")) {
    const [given] = facts;
    expect(facts.map(({ donor }) => donor)).toEqual(["FRA"]);
    expect(figureIn(given?.net ?? [], 2022)).toBe(379_410);
    expect(figureIn(given?.gross ?? [], 2022)).toBe(652_530);
    expect(given && tell(aid, given, "FRA-MAR")).toMatch(
      /^From France to Morocco: net US\$\s379\.4\smillion \(2022\), gross US\$\s652\.5\smillion \(2022\)$/,
    );
  }
  expect(tellingWordsOf(aid).title(undefined)).toMatch(/at the prices of 2022/);
  const rows = rowsOf("FRA-MAR").filter(
    ({ kind, what }) => kind === "development aid" && what === "net",
  );
  expect(rows.at(-1)).toMatchObject({ value: 379_410, from_code: "FRA", to_code: "MAR" });
  // Nothing beside a figure that its own series makes implausible would be silence.
  expect(fromBoth(aid, "JOR-USA").map(([fact]) => fact?.note)).toEqual([
    expect.stringMatching(/early release/),
    expect.stringMatching(/early release/),
  ]);
});

it("remittances from the United States to Mexico are estimates, and say so", () => {
  for (const facts of fromBoth(remittances, "MEX-USA")) {
    const sent = facts.find(({ sender }) => sender === "USA");
    expect(sent?.thousandUsd).toEqual([
      [2017, 30_019_187],
      [2018, 34_704_000],
    ]);
    expect(sent && tell(remittances, sent, "MEX-USA")).toMatch(/, estimated: US\$\s34\.7\sbillion/);
  }
});

it("troops of the United States stood in Korea, in former states, and in no territory", () => {
  for (const [fact] of fromBoth(usTroops, "KOR-USA")) {
    expect(figureIn(fact?.troops ?? [], 1951)).toBe(326_863);
    expect(newestOf(fact?.troops ?? [])).toEqual([2024, 24_515]);
  }
  const vietnam = edition.factsFrom("USA" as PartyCode, "USA-VDR" as PairKey);
  expect(figureIn(factsOf(usTroops, vietnam)[0]?.troops ?? [], 1968)).toBe(537_377);
  expect(fromBoth(usTroops, "ESH-USA")).toEqual([[], []]);
});

describe("votes in the General Assembly", () => {
  it("of the Soviet Union and the United States agreed less and less, then more, with the roll calls", () => {
    const [votes] = factsOf(unVotes, edition.factsFrom("USA" as PartyCode, "SUN-USA" as PairKey));
    const in1985 = figureIn(votes?.agreement ?? [], 1985);
    expect(in1985).toBeLessThan(30);
    expect(figureIn(votes?.agreement ?? [], 1972)).toBe(55);
    expect(newestOf(votes?.agreement ?? [])).toEqual([1991, 46]);
    // No votes by roll call were taken in that year.
    expect(figureIn(votes?.agreement ?? [], 1964)).toBeUndefined();
    expect(figureIn(votes?.rollCalls ?? [], 1964)).toBeUndefined();
    expect(votes && tell(unVotes, votes, "SUN-USA")).toMatch(
      /^agreement 46 % in 1991, a year of \d+ roll calls of the Assembly$/,
    );
  });

  it("are told to the last whole year, the same in both files", () => {
    for (const [votes] of fromBoth(unVotes, "GBR-USA")) {
      expect(newestOf(votes?.agreement ?? [])?.[0]).toBe(2019);
      expect(figureIn(votes?.rollCalls ?? [], 2019)).toBe(90);
    }
    const rows = rowsOf("GBR-USA").filter(({ kind }) => /votes/.test(String(kind)));
    expect(rows.at(-1)).toMatchObject({
      date_from: "2019-01-01",
      unit: "percent",
      text: "of 90 roll calls",
    });
  });

  it("are drawn by the agreement of the year, and later as in the last one", () => {
    const file = JSON.parse(edition.read("subject/votes")) as SubjectFile;
    const subject = { ...file, spans: unpackPlaces(file.spans) };
    const codes = edition.start.parties.map(({ code }) => code);
    const lookIn = (year: number, one: string, other: string) => {
      const [indexA, indexB] = [one, other].map((code) => codes.indexOf(code as PartyCode));
      const kinds = kindsOfSubject(
        subject,
        `${year}-12-31`,
        (codes.length * (codes.length - 1)) / 2,
      );
      const place = pairPlace(indexA ?? -1, indexB ?? -1, codes.length);
      return classOf({ classes: LOOKS_OF_FACTS }, kinds[place] ?? 0);
    };
    expect(lookIn(1985, "CUB", "USA")).toBe("dashed");
    expect(lookIn(2019, "ISR", "USA")).toBe("plain");
    expect(lookIn(2024, "ISR", "USA")).toBe("plain");
    expect(lookIn(1955, "ISR", "USA")).toBeUndefined();
    expect(lookIn(1964, "CUB", "USA")).toBeUndefined();
    expect([subject.lastYear, subject.isDated]).toEqual([2019, true]);
  });
});

describe("treaties", () => {
  it("of Germany and Pakistan on investments began it all", () => {
    const treaties = factsOf(investmentTreaties, factsOfPair("DEU-PAK"));
    expect(treaties).toMatchObject([
      {
        status: "in-force",
        date: { shape: "span", from: { earliest: "1959-11-25" }, isOngoing: true },
        inForce: { shape: "point", at: { earliest: "1962-04-28" } },
      },
      { status: "signed", date: { from: { earliest: "2009-12-01" } } },
    ]);
    expect(treaties.map((fact) => tell(investmentTreaties, fact, "DEU-PAK"))).toEqual([
      "signed 25 November 1959, in force from 28 April 1962",
      "signed 1 December 2009, not in force",
    ]);
  });

  it("on taxes are events, told once with the table that has their titles", () => {
    const eventsOf = (pair: string) =>
      listKindEvents([treatiesListed, taxTreaties], factsOfPair(pair)).map((entry) => ({
        year: earliestDay(entry.date)?.slice(0, 4),
        same: entry.same?.of,
        kind: entry.told?.kind,
      }));
    expect(eventsOf("DEU-FRA")).toContainEqual({
      year: "1961",
      same: "taxation",
      kind: "tax_treaties",
    });
    const onTaxes = eventsOf("AUT-GBR").filter(({ same }) => same === "taxation");
    expect(onTaxes.map(({ kind }) => kind)).toContain("treaties");
    expect(onTaxes.map(({ kind }) => kind)).toContain("tax_treaties");
  });

  it("on taxes have a year, or two where the two states differ", () => {
    const [ofPair] = factsOf(taxTreaties, factsOfPair("CHN-USA"));
    expect(ofPair && tell(taxTreaties, ofPair, "CHN-USA")).toBe("treaty of 1986, or of 1987");
    const [other] = factsOf(taxTreaties, factsOfPair("DEU-FRA"));
    expect(other && tell(taxTreaties, other, "DEU-FRA")).toBe("treaty of 1961");
  });
});

describe("trade agreements", () => {
  const of = (pair: string, name: RegExp) =>
    factsOf(wtoAgreements, factsOfPair(pair)).filter((fact) => name.test(fact.name));
  const daysOf = (pair: string, name: RegExp) =>
    of(pair, name).map(({ date }) =>
      date.shape === "span" ? [date.from?.earliest, date.until?.earliest] : [],
    );

  it("of Morocco and the European Union bind each member since it joined, until it left", () => {
    expect(daysOf("FRA-MAR", /^EU - Morocco/)).toEqual([["2000-03-01", undefined]]);
    expect(daysOf("ESP-MAR", /^EU - Morocco/)).toEqual([["2000-03-01", undefined]]);
    expect(daysOf("MAR-POL", /^EU - Morocco/)).toEqual([["2004-05-01", undefined]]);
    expect(daysOf("GBR-MAR", /^EU - Morocco/)).toEqual([["2000-03-01", "2020-12-31"]]);
    expect(daysOf("CHE-MAR", /^EFTA - Morocco/)).toEqual([["1999-12-01", undefined]]);
    expect(daysOf("CHN-PER", /./)[0]).toEqual(["2010-03-01", undefined]);
  });

  it("are between sides, never inside one, also where the table lists all parties one by one", () => {
    expect(of("DEU-FRA", /Morocco|Chile|Egypt|Greece/)).toEqual([]);
    expect(of("DEU-FRA", /^EU Treaty/)).toHaveLength(1);
    expect(daysOf("FRA-MAR", /Association Agreement of 1969/)).toEqual([
      ["1969-09-01", "1976-07-01"],
    ]);
    // A partner of its own time, and a member of ours.
    expect(daysOf("FRA-GRC", /Association Agreement/)[0]?.[1]).toBe("1981-01-01");
  });

  it("have the days of single parties, and say who is not bound yet", () => {
    expect(daysOf("GBR-JPN", /CPTPP/)).toEqual([["2024-12-15", undefined]]);
    expect(daysOf("AUS-GBR", /CPTPP/)).toEqual([["2024-12-24", undefined]]);
    expect(of("CAN-GBR", /CPTPP/).map(({ status }) => status)).toEqual(["signed"]);
    expect(daysOf("CHL-JPN", /CPTPP/)).toEqual([["2023-02-21", undefined]]);
  });
});

describe("visa rules that changed", () => {
  it("did so between two editions, which is all that is known of the day", () => {
    const [change] = factsOf(visaChanges, factsOfPair("DEU-XKX")).filter(
      ({ from }) => from === "XKX",
    );
    expect(change).toMatchObject({
      was: "required",
      became: "visa-free",
      becameDays: 90,
      date: {
        shape: "within",
        from: { earliest: "2023-12-03" },
        until: { latest: "2024-01-05" },
      },
    });
    expect(change && tell(visaChanges, change, "DEU-XKX")).toBe(
      "Kosovo to Germany: no visa needed for 90 days (before: visa required), between 3 December 2023 and 5 January 2024",
    );
    const toChina = factsOf(visaChanges, factsOfPair("CHN-FRA")).filter(
      ({ from }) => from === "FRA",
    );
    expect(toChina).toContainEqual(
      expect.objectContaining({ became: "visa-free", becameDays: 15 }),
    );
  });
});

it("twin towns are of the right state each, and never a total", () => {
  const towns = factsOf(sisterCities, factsOfPair("DEU-FRA"));
  expect(towns).toContainEqual(
    expect.objectContaining({ cityA: "Heidelberg", cityB: "Montpellier" }),
  );
  expect(tellingWordsOf(sisterCities).many?.fold(towns.length)).toMatch(/^at least \d+ pairs/);
});

it("languages are shared by law, in fact, or by use", () => {
  const shared = (pair: string) =>
    factsOf(languages, factsOfPair(pair)).map(({ name, standing }) => `${name} ${standing}`);
  expect(shared("ESP-PER")).toContain("Spanish official");
  expect(shared("FRA-MAR")).toContain("French official-in-fact");
  expect(shared("DEU-DNK").filter((one) => /official/.test(one))).toEqual([]);
  // A dialect beside its language is not told, nor is the territory of Western Sahara.
  expect(shared("CHE-LIE")).toEqual(["German official"]);
  expect(shared("ESH-MAR")).toEqual([]);
});

/** What is known of a pair, which the files of both parties have. */
function factsOfPair(pair: string): PairFacts {
  const [own, others] = splitPairKey(pair as PairKey).map((party) =>
    edition.factsFrom(party, pair as PairKey),
  );
  expect(own?.byKind).toEqual(others?.byKind);
  return own as PairFacts;
}

/** The facts of a kind in the file of either party, which are the same. */
function fromBoth<K extends AnyKind>(kind: K, pair: string): (readonly FactOf<K>[])[] {
  const found = splitPairKey(pair as PairKey).map((party) =>
    factsOf(kind, edition.factsFrom(party, pair as PairKey)),
  );
  expect(found[0]).toEqual(found[1]);
  return found;
}

function tell<K extends AnyKind>(kind: K, fact: FactOf<K>, pair: string): string {
  const parties = splitPairKey(pair as PairKey);
  return tellingWordsOf(kind).tell(fact, { nameOf, parties, date: undefined });
}

function rowsOf(pair: string) {
  const facts = factsOfPair(pair);
  const known = { dossier: undefined, facts, ofKinds: listKindCells(facts), trade: [] };
  return listPairFactRows({ ...known, pair: pair as PairKey, sources: [] }).rows;
}
