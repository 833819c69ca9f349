// @vitest-environment node
/** Figures year by year, as the app reads them: what is known of some pairs, from the files of both. */
import { describe, expect, it, vi } from "vitest";
import { listPairFactRows } from "../../src/domain/export/pairFactsTable.ts";
import { LINE_CLASSES } from "../../src/domain/lineMode.ts";
import { kindsOfSubject, type SubjectFile } from "../../src/domain/lineSubject.ts";
import { unpackPlaces } from "../../src/domain/packedSteps.ts";
import type { PairFacts } from "../../src/domain/pairFacts.ts";
import { pairPlace } from "../../src/domain/pairStates.ts";
import { type PairKey, type PartyCode, splitPairKey } from "../../src/domain/partyCode.ts";
import { figureIn, newestOf } from "../../src/domain/yearFigures.ts";
import { aid } from "../../src/kinds/aid/kind.ts";
import type { AnyKind, FactOf } from "../../src/kinds/defineKind.ts";
import { listKindCells } from "../../src/kinds/exportRows.ts";
import { factsOf } from "../../src/kinds/factsOf.ts";
import { migrants } from "../../src/kinds/migrants/kind.ts";
import { refugees } from "../../src/kinds/refugees/kind.ts";
import { remittances } from "../../src/kinds/remittances/kind.ts";
import { students } from "../../src/kinds/students/kind.ts";
import { unVotes } from "../../src/kinds/un_votes/kind.ts";
import { usTroops } from "../../src/kinds/us_troops/kind.ts";
import { tellingWordsOf } from "../../src/kinds/words.ts";
import { decodeRealEdition } from "./decodeAllParties.ts";

/** The whole data are compiled first. */
vi.setConfig({ testTimeout: 60_000 });

const edition = decodeRealEdition();
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
    const file = JSON.parse(edition.read("subject/un_votes")) as SubjectFile;
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
      return LINE_CLASSES.subject[(kinds[place] ?? 0) - 1];
    };
    expect(lookIn(1985, "CUB", "USA")).toBe("subject-dashed");
    expect(lookIn(2019, "ISR", "USA")).toBe("subject-plain");
    expect(lookIn(2024, "ISR", "USA")).toBe("subject-plain");
    expect(lookIn(1955, "ISR", "USA")).toBeUndefined();
    expect(lookIn(1964, "CUB", "USA")).toBeUndefined();
    expect([subject.lastYear, subject.isDated]).toEqual([2019, true]);
  });
});

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
  const [party] = splitPairKey(pair as PairKey);
  const facts: PairFacts = edition.factsFrom(party, pair as PairKey);
  const known = { dossier: undefined, facts, ofKinds: listKindCells(facts), trade: [] };
  return listPairFactRows({ ...known, pair: pair as PairKey, sources: [] }).rows;
}
