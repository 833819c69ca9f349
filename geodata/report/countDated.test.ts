// @vitest-environment node
import { describe, expect, it } from "vitest";
import { makePairKey, type PartyCode } from "../../src/domain/partyCode.ts";
import type { AnyKind, FactOf } from "../../src/kinds/defineKind.ts";
import { leaderVisits } from "../../src/kinds/leader_visits/kind.ts";
import { migrants } from "../../src/kinds/migrants/kind.ts";
import { recognitions } from "../../src/kinds/recognitions/kind.ts";
import { tradeAgreements } from "../../src/kinds/trade_agreements/kind.ts";
import { wtoAgreements } from "../../src/kinds/trade_agreements_wto/kind.ts";
import { tradeShares } from "../../src/kinds/trade_shares/kind.ts";
import { usChiefs } from "../../src/kinds/us_chiefs_of_mission/kind.ts";
import { wars } from "../../src/kinds/wars/kind.ts";
import { on, span, within } from "../../src/testing/dates.ts";
import {
  makeDossier,
  makeEvent,
  makeRecognition,
  makeTrade,
  makeVisit,
} from "../../src/testing/makeDossier.ts";
import {
  makeAlliance,
  makeEstablished,
  makePairFacts,
  makeSeries,
  makeTableMission,
  makeTableSpell,
} from "../../src/testing/makePairFacts.ts";
import { type KnownOfPair, listDatedFacts } from "./countDated.ts";

const [MAR, PER] = ["MAR", "PER"] as [PartyCode, PartyCode];

/** What counts, as "table year". */
function listed(
  is: "event" | "figure",
  { facts, dossier, trade }: { [Part in keyof KnownOfPair]?: Partial<KnownOfPair[Part]> },
) {
  const known = {
    facts: makePairFacts("MAR-PER", facts),
    dossier: makeDossier("MAR-PER", dossier),
    trade: (trade ?? []) as KnownOfPair["trade"],
  };
  return listDatedFacts(known)
    .filter((fact) => fact.is === is)
    .map(({ table, year }) => `${table} ${year}`);
}

/** Facts of a kind of which a test gives what matters. */
function kindOf<K extends AnyKind>(kind: K, ...facts: readonly Partial<FactOf<K>>[]) {
  const whole = facts.map((fact) => ({ sources: [{ id: kind.source }], ...fact }));
  return [kind.id, whole as unknown as readonly FactOf<AnyKind>[]] as const;
}

const eventsOf = (...kinds: readonly ReturnType<typeof kindOf>[]) =>
  listed("event", { facts: { byKind: new Map(kinds) } });

describe("a dated event", () => {
  it("is what a dossier and the tables tell of the pair, each once", () => {
    const nixon = { visitor: MAR, host: PER, person: "Richard M. Nixon", date: on("1972-02-21") };
    const dossier = {
      events: [makeEvent("one", { date: on("1964-06") })],
      visits: [
        makeVisit("two", {
          from: MAR,
          persons: [{ name: "Nixon", office: "President" }],
          date: on("1972"),
        }),
      ],
    };
    const byKind = new Map([kindOf(leaderVisits, nixon)]);
    const facts = { byKind, established: makeEstablished({ date: on("1960") }) };
    expect(listed("event", { dossier, facts })).toEqual([
      "relations 1960",
      "dossiers 1964",
      "dossiers 1972",
    ]);
  });

  it("happened, and to the two of the pair", () => {
    const events = [
      makeEvent("planned", { status: "planned" }),
      makeEvent("of-others", { ofPair: makePairKey(MAR, "ESH" as PartyCode) }),
    ];
    expect(listed("event", { dossier: { events } })).toEqual([]);
  });

  it("is known to the year, whatever is known of its end", () => {
    const datesOf = (date: FactOf<typeof wars>["date"]) => eventsOf(kindOf(wars, { date }));
    expect(datesOf(on("195X"))).toEqual([]);
    expect(datesOf(within("2012-01", "2014-06"))).toEqual([]);
    expect(datesOf(within("2013-12", "2014-01"))).toEqual(["wars 2013"]);
    expect(datesOf(span("1982-04", "195X"))).toEqual(["wars 1982"]);
  });

  it("is one for all pacts of more than the two, and one a moment for those of the two", () => {
    const ofMany = ["1945", "1949"].map((year) =>
      makeAlliance({ members: 12, date: span(year, "1960") }),
    );
    const ofTwo = makeAlliance({ members: 2, date: span("1951", "1961") });
    const byKind = new Map([kindOf<AnyKind>({ id: "alliances" } as AnyKind, ...ofMany, ofTwo)]);
    expect(listed("event", { facts: { byKind } })).toEqual([
      "alliances 1951",
      "alliances 1961",
      "alliances 1949",
    ]);
  });

  it("is one for agreements of many in two tables of one kind of thing", () => {
    const date = span("1994", "..");
    expect(
      eventsOf(
        kindOf(wtoAgreements, { status: "in-force", sides: 40, date }),
        kindOf(tradeAgreements, { ofMany: true, date }),
      ),
    ).toEqual(["trade_agreements_wto 1994"]);
    expect(eventsOf(kindOf(wtoAgreements, { status: "signed", sides: 40, date }))).toEqual([]);
  });

  it("is no journey to a meeting of many in the other's country", () => {
    const journey = { visitor: MAR, host: PER, person: "One", date: on("2015") };
    expect(eventsOf(kindOf(leaderVisits, { ...journey, occasion: "multilateral" }))).toEqual([]);
    expect(eventsOf(kindOf(leaderVisits, { ...journey, occasion: "working" }))).toHaveLength(1);
  });

  it("is a recognition or its withdrawal, once where a dossier tells it, and no want of one", () => {
    const ofTable = { by: PER, of: MAR, state: "recognised", certainty: "certain" } as const;
    const byKind = new Map([
      kindOf(
        recognitions,
        { ...ofTable, date: span("1984-06", "1996") },
        { ...ofTable, state: "withdrawn", date: span("1996", "..") },
        { ...ofTable, state: "never", date: span("1948", "..") },
        { ...ofTable, state: "relations", date: span("1964", "..") },
      ),
    ]);
    expect(listed("event", { facts: { byKind } })).toEqual([
      "recognitions 1984",
      "recognitions 1996",
    ]);
    const told = makeRecognition("own", { by: PER, of: MAR, date: on("1984") });
    expect(listed("event", { facts: { byKind }, dossier: { recognitions: [told] } })).toEqual([
      "dossiers 1984",
      "recognitions 1996",
    ]);
  });

  it("is the beginning of who leads a mission, though it has a row and no place in the timeline", () => {
    const chief = { host: MAR, person: "One", rank: "Ambassador", date: on("1961-07-11") };
    expect(eventsOf(kindOf(usChiefs, chief))).toEqual(["us_chiefs_of_mission 1961"]);
  });

  it("is when a mission opened or ended, unless a dossier tells of missions in that year", () => {
    const missions = [
      makeTableMission({ class: "embassy", opened: on("1965") }),
      makeTableMission({ class: "consulate", opened: on("1971-05") }),
      makeTableMission({ status: "closed", statusSince: on("1998-02-03") }),
      makeTableMission({ status: "doubtful", statusSince: on("2019") }),
    ];
    expect(listed("event", { facts: { missions } })).toEqual([
      "missions 1965",
      "missions 1971",
      "missions 1998",
    ]);
    const events = [makeEvent("told", { kind: "mission", date: on("1998-02") })];
    expect(listed("event", { facts: { missions }, dossier: { events } })).toEqual([
      "missions 1965",
      "dossiers 1998",
      "missions 1971",
    ]);
  });

  it("is each turn of relations that a table has", () => {
    const relationSpells = [makeTableSpell({ state: "severed", date: on("1984") })];
    expect(listed("event", { facts: { relationSpells } })).toEqual(["relations 1984"]);
  });
});

describe("a figure", () => {
  it("is one a kind and direction, of its newest year", () => {
    const byKind = new Map([
      kindOf(
        migrants,
        { origin: MAR, destination: PER, persons: [[1990, 1] as const, [2020, 2] as const] },
        { origin: PER, destination: MAR, persons: [[2000, 0] as const] },
      ),
    ]);
    expect(listed("figure", { facts: { byKind } })).toEqual(["migrants 2020", "migrants 2000"]);
  });

  it("of trade is one a direction, whichever source has it newest, and none of empty years", () => {
    const trade = [
      makeSeries({ firstYear: 2000, thousandUsd: [1, null] }),
      makeSeries({ firstYear: 2005, thousandUsd: [2, 3], dataSet: "baci" }),
    ];
    const dossier = { trade: [makeTrade("own", { direction: "b-to-a", date: on("2019") })] };
    expect(listed("figure", { trade, dossier })).toEqual([
      "trade_series 2006",
      "trade_series 2019",
    ]);
    expect(listed("figure", { trade: [makeSeries({ thousandUsd: [null] })] })).toEqual([]);
  });

  it("of shares in trade is one a direction, though both tell it", () => {
    const byKind = new Map([
      kindOf(
        tradeShares,
        { state: MAR, partner: PER, direction: "export", percent: 1, year: 2019 },
        { state: PER, partner: MAR, direction: "import", percent: 2, year: 2020 },
      ),
    ]);
    expect(listed("figure", { facts: { byKind } })).toEqual(["trade_shares 2020"]);
  });
});
