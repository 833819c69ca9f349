import { describe, expect, it } from "vitest";
import type { DossierFile } from "../../domain/dataset.ts";
import type { PairFacts } from "../../domain/pairFacts.ts";
import type { OrganisationTies } from "../../domain/sharedOrganisations.ts";
import { accreditations } from "../../kinds/accreditations/kind.ts";
import { alliances } from "../../kinds/alliances/kind.ts";
import { investmentTreaties } from "../../kinds/investment_treaties/kind.ts";
import { leaderVisits } from "../../kinds/leader_visits/kind.ts";
import { wtoAgreements } from "../../kinds/trade_agreements_wto/kind.ts";
import { treaties } from "../../kinds/treaties/kind.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { on, span, UNDATED } from "../../testing/dates.ts";
import {
  makeAgreement,
  makeDossier,
  makeMission,
  makeRelation,
  makeRepresentation,
  makeTrade,
  makeVisit,
} from "../../testing/makeDossier.ts";
import {
  makeAccreditation,
  makeAlliance,
  makeEstablished,
  makePairFacts,
  makeSeries,
  makeTableMission,
  makeTableSpell,
  ofKind,
} from "../../testing/makePairFacts.ts";
import { compareWithTables } from "../index.ts";
import type { KnownOfPair } from "./compareWithTables.ts";

const NO_TIES: OrganisationTies = {
  ...{ shared: [], sharedAgencies: [], withOtherRoles: [], onlyA: [], onlyB: [] },
};

function compare(
  claims: Partial<DossierFile>,
  facts: Partial<PairFacts> = {},
  rest: Partial<KnownOfPair> = {},
) {
  const known = { facts: makePairFacts("MAR-PER", facts), series: [], ties: NO_TIES, ...rest };
  return compareWithTables(makeDossier("MAR-PER", claims), known);
}

/** Returns whether the tables say the same as the one claim, something else, or nothing. */
function answer(...known: Parameters<typeof compare>) {
  const [only, ...more] = compare(...known);
  expect(more).toEqual([]);
  return only?.answer;
}

describe("the date of establishment", () => {
  const claim = { relations: [makeRelation("established", { date: on("1964-06-27") })] };
  const dated = (date: string) => ({ established: makeEstablished({ date: on(date) }) });

  it.each([
    ["1964-06-27", "same"],
    ["1964", "same"],
    ["1964-06-18", "other"],
    ["1965", "other"],
  ])("beside a table that says %s: %s", (date, expected) => {
    expect(answer(claim, dated(date))).toBe(expected);
  });

  it("is told with what the tables say", () => {
    expect(compare(claim, dated("1964-06-18"))).toEqual([
      {
        ...{ list: "relations", id: "established", answer: "other" },
        says: [{ about: "establishment", date: on("1964-06-18"), sources: [{ id: "A table" }] }],
      },
    ]);
  });

  it("is in agreement with one of two pages that differ", () => {
    const established = makeEstablished({ date: on("1964-06-18"), otherDate: on("1964-06-27") });
    expect(compare(claim, { established })).toMatchObject([
      { answer: "same", says: [{ date: on("1964-06-27") }] },
    ]);
  });

  it("is not spoken of by tables without a date", () => {
    expect(answer(claim)).toBe("nothing");
    expect(answer(claim, { established: makeEstablished({ date: UNDATED }) })).toBe("nothing");
  });
});

it("a turn of relations is compared with turns of its sort", () => {
  const severed = (date: string) => ({
    relations: [makeRelation("severed", { state: "severed", date: on(date) })],
  });
  const tables = { relationSpells: [makeTableSpell({ date: span("1996-09-13", "..") })] };
  expect(answer(severed("1996"), tables)).toBe("same");
  expect(answer(severed("1997"), tables)).toBe("other");
  const resumed = { relations: [makeRelation("resumed", { state: "resumed", date: on("1996") })] };
  expect(answer(resumed, tables)).toBe("nothing");
});

describe("a mission", () => {
  const lima = makeMission("embassy");

  it.each([
    ["of the same city", makeTableMission(), "same"],
    ["that is closed", makeTableMission({ status: "closed" }), "other"],
    ["of another city", makeTableMission({ city: "Cuzco" }), "other"],
    ["of the other state", makeTableMission({ sender: code("PER"), host: code("MAR") }), "nothing"],
    ["of another class", makeTableMission({ class: "consulate" }), "nothing"],
  ])("beside one %s", (_, mission, expected) => {
    expect(answer({ missions: [lima] }, { missions: [mission] })).toBe(expected);
  });

  it("that opened at another time is another answer", () => {
    const spells = [{ status: "open", date: span("1986", "..") }] as const;
    const claim = { missions: [makeMission("embassy", { spells })] };
    expect(answer(claim, { missions: [makeTableMission({ opened: on("1986-05") })] })).toBe("same");
    expect(answer(claim, { missions: [makeTableMission({ opened: on("1990") })] })).toBe("other");
  });

  it.each(["consulate", "embassy"] as const)("may be one consulate more, beside an %s", (own) => {
    const claim = makeMission("consulate", { class: "consulate", city: "Cuzco" });
    expect(answer({ missions: [claim] }, { missions: [makeTableMission({ class: own })] })).toBe(
      "nothing",
    );
  });

  it("that stands nowhere, or is covered, is compared with residents and accreditations", () => {
    const fact = { sender: code("PER"), host: code("MAR") };
    const none = { representations: [makeRepresentation("none", fact)] };
    const covered = (from: string) => ({
      representations: [
        makeRepresentation("covered", { ...fact, state: "covered", from: code(from) }),
      ],
    });
    const resident = { missions: [makeTableMission(fact)] };
    const fromParis = { byKind: ofKind(accreditations, makeAccreditation()) };
    expect([answer(none), answer(none, fromParis), answer(none, resident)]).toEqual([
      ...["nothing", "same", "other"],
    ]);
    expect([answer(covered("FRA"), fromParis), answer(covered("ESP"), fromParis)]).toEqual([
      ...["same", "other"],
    ]);
    expect(answer(covered("FRA"), resident)).toBe("other");
  });
});

describe("a visit", () => {
  const claim = (date: string, changes = {}) => ({
    visits: [
      makeVisit("king", {
        ...{ persons: [{ name: "King Mohammed VI", office: "King" }], date: on(date), ...changes },
      }),
    ],
  });
  const journey = (date: string) => ({
    ...{ visitor: code("MAR"), host: code("PER"), person: "Mohammed VI", date: on(date) },
    ...{ occasion: "state" as const, sources: [{ id: "us-historian" }] },
  });
  const tables = (...dates: readonly string[]) => ({
    byKind: ofKind(leaderVisits, ...dates.map(journey)),
  });

  it.each([
    ["2004-11-30", "same"],
    ["2004", "same"],
    ["2005", "other"],
    ["2010", "nothing"],
  ])("of %s beside one of December 2004", (date, expected) => {
    expect(answer(claim(date), tables("2004-12-01"))).toBe(expected);
  });

  it("may be one more of somebody who came often", () => {
    expect(answer(claim("2005"), tables("2004-12-01", "2007-12-01"))).toBe("nothing");
  });

  it("that was called off is another answer than one that took place", () => {
    expect(answer(claim("2004", { status: "planned" }), tables("2004-12-01"))).toBe("other");
  });

  it("is told with who came when", () => {
    expect(compare(claim("2004"), tables("2004-12-01"))[0]?.says).toEqual([
      {
        ...{ about: "visit", persons: ["Mohammed VI"], date: on("2004-12-01") },
        sources: [{ id: "us-historian" }],
      },
    ]);
  });
});

describe("a sum of trade", () => {
  const claim = (changes: Parameters<typeof makeTrade>[1]) => ({
    trade: [makeTrade("sum", { date: on("2015"), direction: "a-to-b", ...changes })],
  });
  const series = [
    makeSeries(),
    makeSeries({ exporter: code("PER"), importer: code("MAR"), thousandUsd: [null, 6000] }),
  ];

  it.each([
    [{ thousandUsd: 24_000 }, "same"],
    [{ thousandUsd: 40_000 }, "other"],
    [{ thousandUsd: 28_000 }, "other"],
    [{ thousandUsd: 28_000, qualifier: "about" as const }, "same"],
    [{ thousandUsd: 10_000, qualifier: "over" as const }, "same"],
    [{ thousandUsd: 40_000, qualifier: "over" as const }, "other"],
    [{ thousandUsd: 30_000, direction: "total" as const }, "same"],
    [{ thousandUsd: 6000, direction: "b-to-a" as const }, "same"],
    [{ thousandUsd: 6000, direction: "not-stated" as const }, "same"],
    [{ thousandUsd: 24_000, date: on("1990") }, "nothing"],
    [{ thousandUsd: 24_000, date: on("2015-05") }, "nothing"],
    [{ thousandUsd: 24_000, date: span("2015-07", "2015") }, "nothing"],
    [{ thousandUsd: 24_000, date: span("2014", "2015") }, "same"],
    [{ thousandUsd: 30_000, direction: "total" as const, date: on("2014") }, "nothing"],
  ])("%j: %s", (changes, expected) => {
    expect(answer(claim(changes), {}, { series })).toBe(expected);
  });

  it("is told with the figures of its years", () => {
    expect(compare(claim({ thousandUsd: 40_000 }), {}, { series })[0]?.says).toEqual([
      {
        ...{ about: "trade", year: 2015, thousandUsd: 24_000, dataSet: "baci-all" },
        sources: [{ id: "baci-all" }],
      },
    ]);
  });
});

describe("an agreement", () => {
  const claim = (title: string, date: string) => ({
    agreements: [makeAgreement("agreement", { title, date: on(date) })],
  });
  const sources = [{ id: "a-list" }];
  const investment = {
    byKind: ofKind(investmentTreaties, {
      ...{
        status: "in-force" as const,
        date: span("1990-05-02", ".."),
        inForce: on("1993"),
        sources,
      },
    }),
  };

  it.each([
    ["Agreement on the protection of investments", "1990", "same"],
    ["Agreement on the protection of investments", "1993", "same"],
    ["Agreement on the protection of investments", "1991", "other"],
    ["Agreement on the protection of investments", "2010", "nothing"],
    ["Agreement on culture", "1990", "nothing"],
  ])("%s of %s beside an investment treaty: %s", (title, date, expected) => {
    expect(answer(claim(title, date), investment)).toBe(expected);
  });

  it("is found among treaties by its subject and time", () => {
    const air = {
      form: "agreement",
      title: "Air Services Agreement",
      date: on("1975-03"),
      sources,
    } as const;
    const tables = { byKind: ofKind(treaties, air) };
    expect(compare(claim("Agreement on air transport", "1975"), tables)).toMatchObject([
      { answer: "same", says: [{ about: "agreement", kind: "treaties", date: on("1975-03") }] },
    ]);
    expect(answer(claim("Agreement on air transport", "1976"), tables)).toBe("nothing");
    expect(answer(claim("Agreement on fishing", "1975"), tables)).toBe("nothing");
  });

  it("is dated by its signature, too, where a list dates it from its force", () => {
    const agreement = {
      ...({ name: "Morocco - Peru", status: "in-force", covers: "goods", sides: 2 } as const),
      ...{ signed: on("1997-12-08"), date: span("2000-07-01", ".."), sources },
    };
    const tables = { byKind: ofKind(wtoAgreements, agreement) };
    expect(answer(claim("Free trade agreement", "1997"), tables)).toBe("same");
  });

  it("is found among pacts", () => {
    const tables = { byKind: ofKind(alliances, makeAlliance()) };
    expect(answer(claim("Treaty of mutual defence", "1950"), tables)).toBe("same");
  });
});

describe("an organisation", () => {
  const claim = { organisations: [{ id: "named", organisation: "UN", sources: [] }] };
  const organisation = { id: "UN" } as OrganisationTies["shared"][number]["organisation"];
  const member = { role: "member" } as NonNullable<OrganisationTies["shared"][number]["partyA"]>;
  const observer = { ...member, role: "observer" as const };

  it.each([
    ["shared", { partyA: member, partyB: member }, "same", ["member", "member"]],
    ["withOtherRoles", { partyA: member, partyB: observer }, "other", ["member", "observer"]],
    ["onlyB", { partyB: member }, "other", [undefined, "member"]],
  ] as const)("that is %s", (list, tie, expected, roles) => {
    const ties = { ...NO_TIES, [list]: [{ organisation, ...tie }] };
    expect(compare(claim, {}, { ties })).toMatchObject([
      { answer: expected, says: roles.map((role) => ({ about: "membership", role })) },
    ]);
  });

  it("of which the rosters have neither is not spoken of", () => {
    expect(answer(claim)).toBe("nothing");
  });
});

it("facts of other pairs are not compared, nor is anything without tables", () => {
  const foreign = makeRelation("frozen", { ofPair: pairKey("ESH-PER") });
  expect(compare({ relations: [foreign] })).toEqual([]);
  expect(answer({ missions: [makeMission("embassy")] }, {}, { facts: undefined })).toBe("nothing");
});
