// @vitest-environment node
/** What the compiler packs the app unpacks: one round trip of a small tree, fact by fact. */

import { describe, expect, it } from "vitest";
import { addLines, makeTree } from "../../geodata/compile/testing/makeTree.ts";
import { decodeEdition } from "../../geodata/report/decodeEdition.ts";
import { decodeTradeFile } from "../../src/data/decodeTradeFile.ts";
import { unpackDate } from "../../src/domain/packedDate.ts";
import type { PairKey, PartyCode } from "../../src/domain/partyCode.ts";
import { smallerParty } from "../../src/domain/smallerParty.ts";
import { accreditations } from "../../src/kinds/accreditations/kind.ts";
import { alliances } from "../../src/kinds/alliances/kind.ts";
import { borders } from "../../src/kinds/borders/kind.ts";
import { factsOf } from "../../src/kinds/factsOf.ts";
import { leaderVisits } from "../../src/kinds/leader_visits/kind.ts";
import { tradeShares } from "../../src/kinds/trade_shares/kind.ts";
import { unVotes } from "../../src/kinds/un_votes/kind.ts";
import { visas } from "../../src/kinds/visas/kind.ts";

const MAR = "MAR" as PartyCode;
const PER = "PER" as PartyCode;
const MAR_PER = "MAR-PER" as PairKey;

const edition = decodeEdition(makeTree());
const facts = edition.factsFrom(MAR, MAR_PER);
const pagesOfBoth = [
  { id: "wp-foreign-relations", at: "Foreign relations of Land of MAR" },
  { id: "wp-foreign-relations", at: "Foreign relations of Land of PER" },
];
const point = (packed: number) => unpackDate(packed);

describe("the facts of a pair", () => {
  it.each(["DZA-MAR", "MAR-PER", "ESH-PER", "ESH-ESP", "DZA-PER", "PER-USA", "ESP-MAR"])(
    "are the same in the files of both parties: %s",
    (pair) => {
      const [one, other] = pair.split("-") as [PartyCode, PartyCode];
      const [own, others] = [
        edition.factsFrom(one, pair as PairKey),
        edition.factsFrom(other, pair as PairKey),
      ];
      expect(sorted(own)).toEqual(sorted(others));
      expect(edition.files.get(one)?.pairs.has(other)).toBe(true);
    },
  );

  it("hold when relations were established, and the other date", () => {
    expect(facts.established).toEqual({
      date: point(19640618),
      grade: "disagreed",
      otherDate: point(19640608),
      cautionOf: [],
      note: "no ground to prefer one of the two dates",
      sources: pagesOfBoth,
    });
  });

  it("hold missions, with status, doubts and what they rest on", () => {
    expect(facts.missions).toEqual([
      {
        id: "MAR-PER-emb",
        sender: "MAR",
        host: "PER",
        class: "embassy",
        kind: "embassy",
        city: "Lima",
        place: [-77.03, -12.1],
        isExactPlace: true,
        opened: point(19860000),
        status: "listed",
        lastSeen: "2025-11",
        flags: [],
        sources: [...pagesOfBoth, { id: "wikidata-2022", at: "Q42" }],
      },
      {
        id: "PER-MAR-emb",
        sender: "PER",
        host: "MAR",
        class: "embassy",
        kind: "embassy",
        city: "Rabat",
        place: [-6.8, 34],
        isExactPlace: false,
        status: "doubtful",
        statusNote: "the page of Spain says otherwise",
        lastSeen: "2022-11",
        flags: ["opened-before-relations"],
        sources: [{ id: "wikidata-2022", at: "Q43" }],
      },
    ]);
  });

  it("hold the state of relations, absence and recognition", () => {
    expect(edition.factsFrom(MAR, "DZA-MAR" as PairKey).relationSpells).toEqual([
      {
        state: "severed",
        date: { shape: "span", from: expect.anything(), until: null, isOngoing: true },
        by: "DZA",
        grade: "agreed",
        isCertain: true,
        note: "embassies closed",
        sources: [{ id: "wp-foreign-relations" }],
      },
    ]);
    expect(edition.factsFrom("ESH" as PartyCode, "ESH-ESP" as PairKey).absence).toEqual({
      kind: "never",
      isCertain: true,
      sources: [{ id: "general-knowledge" }],
    });
    const { recognitions } = edition.factsFrom(PER, "ESH-PER" as PairKey);
    expect(recognitions.map(({ by, of, state, grade }) => [by, of, state, grade])).toEqual([
      ["PER", "ESH", "recognised", "one-source"],
      ["PER", "ESH", "withdrawn", "hand"],
    ]);
    // An actor that is no party has no file of its own.
    const russia = edition.files.get("RUS" as PartyCode)?.pairs.get("XAB" as PartyCode);
    expect(russia?.recognitions).toMatchObject([{ by: "RUS", of: "XAB", state: "recognised" }]);
  });

  it("hold the other ties, each with its source", () => {
    expect(factsOf(visas, facts)).toEqual([
      { from: "MAR", to: "PER", rule: "visa-free", days: 90, sources: [{ id: "passport-index" }] },
      { from: "PER", to: "MAR", rule: "visa-free", sources: [{ id: "passport-index" }] },
    ]);
    expect(factsOf(unVotes, facts)).toEqual([
      {
        agreement: [
          [2014, 77],
          [2016, 86],
        ],
        // The same for all pairs, whatever years a pair has.
        rollCalls: [
          [2014, 80],
          [2015, 76],
          [2016, 92],
        ],
        sources: [{ id: "un-votes" }],
      },
    ]);
    const neighbours = edition.factsFrom(MAR, "DZA-MAR" as PairKey);
    expect(factsOf(borders, neighbours)).toMatchObject([{ kmByA: 1900, kmByB: 1941.5 }]);
    expect(factsOf(alliances, neighbours)).toMatchObject([
      {
        pact: "A treaty",
        obligations: ["defence", "consultation"],
        date: { from: { earliest: "1950-04-13" }, until: { latest: "2009-12-31" } },
        sources: [{ id: "atop" }],
      },
      { obligations: ["neutrality"], date: { isOngoing: true }, standsIn: 2018 },
    ]);
    const visited = edition.factsFrom(PER, "PER-USA" as PairKey);
    expect(factsOf(leaderVisits, visited)).toMatchObject([
      {
        visitor: "USA",
        host: "PER",
        person: "Barack Obama",
        office: "President",
        date: {
          shape: "span",
          from: { earliest: "2016-11-18" },
          until: { latest: "2016-11-20" },
        },
      },
    ]);
    const shares = factsOf(tradeShares, edition.factsFrom(MAR, "ESP-MAR" as PairKey));
    expect(shares).toEqual([
      {
        state: "MAR",
        direction: "export",
        partner: "ESP",
        percent: 21.7,
        year: 2014,
        sources: [{ id: "cia-factbook" }],
      },
    ]);
    expect(factsOf(accreditations, edition.factsFrom(PER, "DZA-PER" as PairKey))).toEqual([
      {
        sender: "PER",
        host: "DZA",
        city: "Rabat",
        residentIn: "MAR",
        lastSeen: "2025-11",
        flags: ["several-residences"],
        sources: [{ id: "wp-foreign-relations", at: "Foreign relations of Land of PER" }],
      },
    ]);
  });

  it("cite the pages of others without naming one, where only those have a mission", () => {
    const elsewhere = decodeEdition(
      makeTree({
        "geodata/missions.csv": addLines(
          "geodata/missions.csv",
          "PER-DZA-emb,PER,DZA,embassy,embassy,Algiers,,,,,,listed,,,2025-11,,wp-foreign-relations,ESP,",
        ),
      }),
    ).factsFrom(PER, "DZA-PER" as PairKey);
    expect(elsewhere.missions).toMatchObject([{ sources: [{ id: "wp-foreign-relations" }] }]);
  });

  it("cite the sources of corrections too", () => {
    const corrected = decodeEdition(
      makeTree({
        "geodata/corrections.csv": addLines(
          "geodata/corrections.csv",
          "visas,MAR PER,days,30,shorter,rosters,2026-11-24",
          "missions,PER-MAR-emb,status,closed,shut,rosters,2026-11-24",
        ),
      }),
    ).factsFrom(PER, MAR_PER);
    expect(factsOf(visas, corrected).find(({ from }) => from === "MAR")).toMatchObject({
      days: 30,
      sources: [{ id: "passport-index" }, { id: "rosters" }],
    });
    expect(corrected.missions.find(({ sender }) => sender === "PER")).toMatchObject({
      status: "closed",
      sources: [{ id: "rosters" }, { id: "wikidata-2022", at: "Q43" }],
    });
  });
});

describe("yearly trade", () => {
  it("goes both ways, with gaps where there is no figure", () => {
    const read = (party: string) =>
      decodeTradeFile(JSON.parse(edition.read(`trade/${party}`)), `trade/${party}`, edition.start);
    const series = read("MAR").get(PER);
    expect(series).toEqual([
      {
        exporter: "MAR",
        importer: "PER",
        dataSet: "baci-all",
        firstYear: 2014,
        thousandUsd: [10, null, 30],
        sources: [{ id: "baci-all" }],
      },
      {
        exporter: "PER",
        importer: "MAR",
        dataSet: "baci-all",
        firstYear: 2016,
        thousandUsd: [5],
        sources: [{ id: "baci-all" }],
      },
    ]);
    expect(new Set(read("PER").get(MAR))).toEqual(new Set(series));
  });
});

describe("all pairs at the start", () => {
  it("have one character each, that tells missions and state from both sides", () => {
    expect(edition.start.pairs).toMatch(/^[0-S]{19900}$/);
    expect(edition.findPair(MAR, PER)).toEqual({
      state: "relations",
      sent: "resident",
      hosted: "resident",
    });
    expect(edition.findPair("MAR" as PartyCode, "DZA" as PartyCode)?.state).toBe("broken");
    expect(edition.findPair("ESP" as PartyCode, "ESH" as PartyCode)?.state).toBe("stated-none");
    expect(edition.findPair("RUS" as PartyCode, "ESH" as PartyCode)?.state).toBe("nothing-found");
    expect(edition.findPair(MAR, MAR)).toBeUndefined();
    expect(edition.findPair(MAR, "XAB" as PartyCode)).toBeUndefined();
  });

  it("open with the smaller file of the two parties", () => {
    const sizes = edition.start.partyFileSizes;
    expect(sizes).toHaveLength(edition.start.parties.length);
    const sizeOf = (code: PartyCode) =>
      sizes[edition.start.parties.findIndex((party) => party.code === code)] ?? 0;
    const smaller = sizeOf(MAR) <= sizeOf(PER) ? MAR : PER;
    expect(smallerParty(MAR_PER, edition.start)).toBe(smaller);
    expect(smallerParty("RUS-XAB" as PairKey, edition.start)).toBe("RUS");
    expect(smallerParty("EUU-XAB" as PairKey, edition.start)).toBeUndefined();
    expect(Math.round(Buffer.byteLength(edition.read("party/MAR")) / 1024)).toBe(sizeOf(MAR));
  });
});

/** Which of the two files a fact comes from decides the order of some lists, and of nothing else. */
function sorted(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, list]) => [
      key,
      Array.isArray(list) ? list.map((item) => JSON.stringify(item)).sort() : list,
    ]),
  );
}
