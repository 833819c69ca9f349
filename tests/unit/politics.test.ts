// @vitest-environment node
/** What is known of politics and history holds in the tables, from the files of both parties. */
import { describe, expect, it, vi } from "vitest";
import type { CountryFile } from "../../src/domain/countryFile.ts";
import { foldTimeline, isFold } from "../../src/domain/foldTimeline.ts";
import { type PairKey, type PartyCode, splitPairKey } from "../../src/domain/partyCode.ts";
import { buildTimeline, type TimelineEntry } from "../../src/domain/timeline.ts";
import { tellOnce } from "../../src/domain/toldOnce.ts";
import { alliances } from "../../src/kinds/alliances/kind.ts";
import { armedConflicts } from "../../src/kinds/armed_conflicts/kind.ts";
import { colonialTies } from "../../src/kinds/colonial_ties/kind.ts";
import { courtCases } from "../../src/kinds/court_cases/kind.ts";
import type { AnyKind, FactOf } from "../../src/kinds/defineKind.ts";
import { disputes } from "../../src/kinds/disputes/kind.ts";
import { expulsions } from "../../src/kinds/expulsions/kind.ts";
import { factsOf } from "../../src/kinds/factsOf.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { leaderVisits } from "../../src/kinds/leader_visits/kind.ts";
import { sanctions } from "../../src/kinds/sanctions/kind.ts";
import { territorialChanges } from "../../src/kinds/territorial_changes/kind.ts";
import { listKindEvents } from "../../src/kinds/timelineEntries.ts";
import { tradeAgreements } from "../../src/kinds/trade_agreements/kind.ts";
import { usChiefs } from "../../src/kinds/us_chiefs_of_mission/kind.ts";
import { usMissionStatus } from "../../src/kinds/us_mission_status/kind.ts";
import { wars } from "../../src/kinds/wars/kind.ts";
import { wordsOf } from "../../src/kinds/words.ts";
import { formatFactDate } from "../../src/messages/format/formatFactDate.ts";
import { UNDATED } from "../../src/testing/dates.ts";
import { makeDossier } from "../../src/testing/makeDossier.ts";
import { readRealEdition } from "./realEdition.ts";

vi.setConfig({ testTimeout: 30_000 });

const edition = readRealEdition();
const names = new Map(
  [...edition.start.parties, ...edition.start.others].map(({ code, name }) => [code, name]),
);

/** The facts of a kind, which the files of both parties have. */
function known<K extends AnyKind>(kind: K, name: string): readonly FactOf<K>[] {
  const pair = name as PairKey;
  const [facts = [], others = []] = splitPairKey(pair).map((party) =>
    factsOf(kind, edition.factsFrom(party, pair)),
  );
  expect(facts).toEqual(others);
  return facts;
}

/** What the timeline tells, in words, each with its date and its sources. */
function told(name: string): string[] {
  const pair = name as PairKey;
  const [partyA, partyB] = splitPairKey(pair);
  const entries = listKindEvents(KINDS, edition.factsFrom(partyA, pair));
  return buildTimeline(makeDossier(name), entries)
    .flatMap((group) => group.entries)
    .map((entry) => tell(entry, [partyA, partyB]));
}

function tell(
  entry: TimelineEntry,
  parties: readonly [never, never] | ReturnType<typeof splitPairKey>,
) {
  const { told: one } = entry;
  if (one === undefined) return entry.text;
  const words = wordsOf({ id: one.kind } as AnyKind).event?.[one.moment];
  const fact = one.fact as FactOf<AnyKind>;
  const beside = { nameOf: (code: never) => names.get(code) ?? code, parties, date: undefined };
  const sources = entry.sources.map(({ id }) => id).join(" ");
  const note = fact.note ? ` (${fact.note})` : "";
  return `${formatFactDate(entry.date)}: ${words?.(fact, beside as never)}${note} [${sources}]`;
}

const yearsOf = (facts: readonly { readonly date: Parameters<typeof formatFactDate>[0] }[]) =>
  facts.map(({ date }) => [...new Set(formatFactDate(date).match(/\d{4}/g))].join("–"));

describe("wars", () => {
  it.each([
    ["ARG-GBR", ["1982"]],
    ["IND-PAK", ["1947–1948", "1965", "1971", "1999"]],
    ["IRN-IRQ", ["1980–1988"]],
    ["ERI-ETH", ["1998–2000"]],
    ["CHN-VNM", ["1979", "1987"]],
    ["EGY-ISR", ["1948–1949", "1956", "1967", "1969–1970", "1973"]],
    ["HND-SLV", ["1969"]],
    ["CHN-IND", ["1962"]],
    ["KOR-PRK", ["1950–1953"]],
    ["TZA-UGA", ["1978–1979"]],
    ["BOL-PRY", ["1932–1935"]],
    ["MEX-USA", ["1846–1847"]],
    ["ISR-SYR", ["1948", "1967", "1973", "1982"]],
    ["JPN-RUS", ["1904–1905", "1938", "1939", "1945"]],
    ["FIN-RUS", ["1919–1920", "1939–1940", "1941–1944"]],
    // Never, in the two centuries of the table.
    ["CAN-USA", []],
    ["AUS-NZL", []],
    ["NOR-SWE", []],
    ["GBR-PRT", []],
  ])("of %s were in %j, and in no other year", (pair, years) => {
    expect(yearsOf(known(wars, pair))).toEqual(years);
  });

  it("are told once with the sources of all three tables", () => {
    const of1982 = told("ARG-GBR").filter((words) => /at war|fight one another/.test(words));
    expect(of1982).toEqual([
      expect.stringMatching(
        /^25 April 1982 – 14 June 1982: .*\[cow-wars cow-disputes ucdp-conflicts\]$/,
      ),
    ]);
  });

  it("hold the disputes and armed conflicts of their time, and no others", () => {
    const conflicts = told("EGY-ISR").filter((words) => words.includes("fight one another"));
    expect(conflicts).toEqual([]);
    expect(told("ARG-GBR").filter((words) => words.includes("Show of force"))).not.toEqual([]);
  });

  it("have no outcome", () => {
    expect(Object.keys(wars.columns)).not.toContain("outcome");
    expect(told("IND-PAK").join()).not.toMatch(/won|victory|yielded/);
  });
});

describe("disputes", () => {
  it("that a later re-coding leaves out say so and are told paler, others do not", () => {
    const [of1939] = known(disputes, "ARG-GBR").filter(({ isLeftOut }) => isLeftOut);
    expect(of1939).toMatchObject({ date: { from: { earliest: "1939-12-13" } } });
    const entries = listKindEvents(KINDS, {
      byKind: new Map([["disputes", known(disputes, "ARG-GBR")]]),
    });
    const doubted = entries.filter(({ isDoubted }) => isDoubted);
    expect(doubted).toHaveLength(known(disputes, "ARG-GBR").filter((one) => one.isLeftOut).length);
    expect(told("ARG-GBR").filter((words) => words.includes("re-coding"))).toHaveLength(
      doubted.length,
    );
  });

  it("of the years that the re-coding does not reach are not left out", () => {
    const late = known(disputes, "ARG-GBR").filter((one) => yearsOf([one])[0] === "2012");
    expect(late).toMatchObject([{ level: "display" }]);
    expect(late[0]).not.toHaveProperty("isLeftOut");
  });
});

it("an armed conflict names the authorities whom troops fight where the source calls them government", () => {
  const [saudi] = known(armedConflicts, "SAU-YEM").filter(({ a }) => a === "SAU");
  expect(saudi).toMatchObject({ a: "SAU", b: "YEM", authorities: "in Sanaa" });
  expect(told("SAU-YEM").join()).toMatch(
    /Troops of Saudi Arabia in the war in Yemen, against the authorities in Sanaa, still in \d{4}\./,
  );
});

it("an armed conflict over territory is not told as that over the government of the same years", () => {
  const wars = told("AUS-MLI").filter((words) => words.includes("in the war in Mali"));
  expect(wars.map((words) => words.replace(/ \[.*/, ""))).toEqual([
    "2020–2023: Troops of Australia in the war in Mali, in support of the government.",
    "2020–2023: Troops of Australia in the war in Mali over territory, in support of the government.",
  ]);
});

it("a pact without a name tells when it ended where another of as many states began on its day", () => {
  const pacts = told("CZE-SVK").filter((words) =>
    /^1 January 1993: A pact of 4 .*: non-agg/.test(words),
  );
  expect(new Set(pacts).size).toBe(pacts.length);
  expect(pacts.join()).toContain(
    "A pact of 4 states, until 25 July 2008, binds both: non-aggression.",
  );
});

describe("independence", () => {
  it("of Algeria is told once, in 1962, and its colonial rule ends then", () => {
    const ties = known(colonialTies, "DZA-FRA");
    expect(ties).toMatchObject([
      { party: "DZA", formerRuler: "FRA", tie: "decolonisation" },
      { tie: "rule", date: { until: { earliest: "1962-07-01" }, isOngoing: false } },
    ]);
    expect(told("DZA-FRA").filter((words) => words.includes("becomes independent"))).toEqual([
      "July 1962: Algeria becomes independent of France, with organised violence. [icow-colonial cow-territory]",
    ]);
  });

  it.each([
    ["GBR-IND", "IND", "August 1947"],
    ["IDN-NLD", "IDN", "December 1949"],
    ["AGO-PRT", "AGO", "November 1975"],
    ["BEL-COD", "COD", "June 1960"],
    ["GBR-KEN", "KEN", "December 1963"],
    ["PHL-USA", "PHL", "July 1946"],
    ["BRA-PRT", "BRA", "September 1822"],
    ["ESP-PER", "PER", "December 1824"],
    ["NAM-ZAF", "NAM", "March 1990"],
    ["ERI-ETH", "ERI", "May 1993"],
    ["SDN-SSD", "SSD", "July 2011"],
  ])("of %s is that of %s, in %s, never of the other one", (pair, party, month) => {
    const ties = known(colonialTies, pair);
    expect(new Set(ties.map((tie) => tie.party))).toEqual(new Set([party]));
    const ends = ties.filter(({ tie }) => tie !== "rule");
    expect(ends.map(({ date }) => formatFactDate(date))).toEqual([`since ${month}`]);
  });

  it("and secession are one fact", () => {
    expect(known(colonialTies, "BGD-PAK")).toHaveLength(1);
  });

  it("of the Soviet Union stands under Russia and says so", () => {
    expect(known(colonialTies, "RUS-UKR")).toMatchObject([{ note: "Russia as the Soviet Union" }]);
  });
});

it("what was taken by force is called so, and a disputed case names the positions of both", () => {
  const golan = told("ISR-SYR").find((words) => words.startsWith("June 1967: Territory"));
  expect(golan).toMatch(/taken by force by Israel.*Israel applies.*Syria claims/);
  expect(told("ISR-SYR").join()).not.toContain("onquest");
});

it("El Salvador and Honduras were before the Court", () => {
  expect(known(courtCases, "HND-SLV")).toMatchObject([
    { applicant: "SLV", court: "icj", broughtBy: "special-agreement" },
    { applicant: "SLV", broughtBy: "application" },
  ]);
});

it.each([
  ["NIC-USA", "NIC", "1984", "judgment"],
  ["CHL-PER", "PER", "2008", "judgment"],
  ["AUS-JPN", "AUS", "2010", "judgment"],
  ["ALB-GBR", "GBR", "1947", "judgment"],
])(
  "the case of %s was brought by %s in %s, and ended in a %s",
  (pair, applicant, year, outcome) => {
    const cases = known(courtCases, pair).filter((one) => one.applicant === applicant);
    expect(cases.map((one) => [yearsOf([one])[0]?.slice(0, 4), one.outcome])).toContainEqual([
      year,
      outcome,
    ]);
    expect(known(courtCases, pair).filter((one) => one.respondent === applicant)).toEqual([]);
  },
);

it.each([
  ["RUS-USA", "USA", "October 1867", "cession"],
  ["CHN-GBR", "CHN", "July 1997", "cession"],
  ["IND-PRT", "IND", "December 1961", "force"],
])("territory between %s went to %s in %s by %s", (pair, gainer, month, procedure) => {
  const changes = known(territorialChanges, pair).filter(
    ({ date }) => formatFactDate(date) === month,
  );
  expect(changes).toMatchObject([{ gainer, procedure }]);
});

it("expulsions of 2018 went both ways, each with its day and its number", () => {
  expect(
    known(expulsions, "GBR-RUS").map((one) => [
      one.sender,
      one.diplomats,
      formatFactDate(one.date),
    ]),
  ).toEqual([
    ["GBR", 23, "14 March 2018"],
    ["RUS", 23, "17 March 2018"],
  ]);
});

it("sanctions of the United States on Cuba stand, and are none of Cuba on the United States", () => {
  const standing = known(sanctions, "CUB-USA").filter(({ open }) => open === "ongoing");
  expect(standing).toMatchObject([{ sender: "USA", target: "CUB" }]);
});

it("sanctions of an organisation stand with its members of that time, and are no event of the two", () => {
  const ofUnion = known(sanctions, "FRA-IRN").filter(({ through }) => through === "EU");
  expect(ofUnion.length).toBeGreaterThan(0);
  expect(new Set(ofUnion.map(({ sender, target }) => `${sender} ${target}`))).toEqual(
    new Set(["FRA IRN"]),
  );
  expect(known(sanctions, "CHE-IRN").filter(({ through }) => through)).toEqual([]);
  const events = listKindEvents([sanctions], { byKind: new Map([["sanctions", ofUnion]]) });
  expect(events).toEqual([]);
});

it("sanctions of the United Nations stand with the country on which they were imposed, and with no pair", () => {
  const imposedOn = (code: string) =>
    (JSON.parse(edition.read(`country/${code}`)) as CountryFile).sanctions
      .filter(({ organisation }) => organisation === "UN")
      .map(({ target = code, date, open }) => [target, formatFactDate(date), open]);
  expect(imposedOn("PRK")).toEqual([["PRK", "since 15 July 2006", "ongoing"]]);
  expect(imposedOn("ZAF")).toEqual([["ZAF", "4 November 1977 – 25 May 1994", undefined]]);
  // Serbia stands in the place of Yugoslavia, as others do; Slovenia was a target itself.
  const onYugoslavia = ["YUG", "25 September 1991 – 1 October 1996", undefined];
  expect(imposedOn("SRB")).toEqual([onYugoslavia]);
  expect(imposedOn("SVN")).toEqual(
    expect.arrayContaining([onYugoslavia, ["SVN", "25 September 1991 – 14 June 1996", undefined]]),
  );
  expect(known(sanctions, "PRK-USA").filter(({ through }) => through)).toEqual([]);
});

describe("visits", () => {
  it("of Nixon to China in 1972 and of Xi to the United Kingdom in 2015 are there, one way", () => {
    const nixon = known(leaderVisits, "CHN-USA").filter(({ person }) => person.includes("Nixon"));
    expect(nixon).toMatchObject([
      {
        visitor: "USA",
        host: "CHN",
        date: { from: { earliest: "1972-02-21" }, until: { latest: "1972-02-28" } },
      },
    ]);
    const xi = known(leaderVisits, "CHN-GBR").filter(({ person }) => person === "Xi Jinping");
    expect(xi.map(({ visitor, date }) => [visitor, yearsOf([{ date }])[0]])).toContainEqual([
      "CHN",
      "2015",
    ]);
    expect(xi.filter(({ visitor }) => visitor === "GBR")).toEqual([]);
  });

  it.each([
    ["CUB-USA", "Obama", "USA", "2016"],
    ["DEU-USA", "Kennedy", "USA", "1963"],
    ["IND-USA", "Modi", "IND", "2014"],
    ["RUS-USA", "Reagan", "USA", "1988"],
    ["RUS-USA", "Gorbachev", "RUS", "1987"],
    ["CHN-RUS", "Xi Jinping", "CHN", "2013"],
  ])("between %s: %s went for %s, in %s", (pair, person, visitor, year) => {
    const journeys = known(leaderVisits, pair).filter((one) => one.person.includes(person));
    expect(journeys.map((one) => yearsOf([one])[0])).toContain(year);
    expect(new Set(journeys.map((one) => one.visitor))).toEqual(new Set([visitor]));
  });

  it("to an assembly in New York are worded as such, and are no visits", () => {
    const journeys = known(leaderVisits, "BRA-USA").filter(({ event }) =>
      event?.includes("General Assembly"),
    );
    expect(journeys.length).toBeGreaterThan(0);
    expect(new Set(journeys.map(({ occasion }) => occasion))).toEqual(new Set(["multilateral"]));
    const words = told("BRA-USA").filter((one) => one.includes("General Assembly"));
    for (const one of words) expect(one).toContain("no visit to the host");
  });
});

describe("missions of the United States", () => {
  it("in Libya end in 1980, and there is an embassy again in 2006", () => {
    const embassies = known(usMissionStatus, "LBY-USA").filter(
      ({ status }) => status === "embassy",
    );
    expect(embassies[0]).toMatchObject({ date: { until: { earliest: "1980-05-01" } } });
    expect(embassies[1]).toMatchObject({ date: { from: { earliest: "2006-05-31" } } });
    expect(known(usMissionStatus, "GBR-LBY")).toEqual([]);
  });

  it.each([
    ["CUB-USA", "embassy", "since 20 July 2015"],
    ["CUB-USA", "interests", "1 September 1977 – 19 July 2015"],
    ["IRN-USA", "embassy", "21 August 1944 – 6 April 1980"],
    ["CHN-USA", "liaison", "1 May 1973 – 28 February 1979"],
    ["USA-VNM", "embassy", "since 6 August 1995"],
  ])("between %s had the level %s %s", (pair, level, time) => {
    const ofLevel = known(usMissionStatus, pair).filter(({ status }) => status === level);
    expect(ofLevel.map(({ date }) => formatFactDate(date))).toContain(time);
  });

  it("in Moscow stand under Russia with a note", () => {
    const kennan = known(usChiefs, "RUS-USA").filter(({ person }) => person.includes("Kennan"));
    expect(kennan).toMatchObject([{ note: "Russia as the Soviet Union" }]);
  });
});

describe("agreements", () => {
  it("on trade of two are events, those of many are not", () => {
    const ofTwo = known(tradeAgreements, "KOR-USA").filter(({ ofMany }) => !ofMany);
    expect(yearsOf(ofTwo.map(({ inForce }) => ({ date: inForce ?? UNDATED })))).toContain("2012");
    expect(told("DEU-FRA").filter((words) => words.includes("[desta]"))).toEqual([]);
    expect(known(tradeAgreements, "DEU-FRA").length).toBeGreaterThan(0);
  });

  it("on trade that two lists have are told once with both sources", () => {
    const ofKorea = told("KOR-USA").filter((words) => /desta|wto-rta/.test(words));
    expect(ofKorea).toEqual([expect.stringMatching(/^15 March 2012: .*\[.*desta.*\]$/)]);
  });

  it("of defence say where only one is bound", () => {
    const [, treaty] = known(alliances, "JPN-USA").filter(({ note }) =>
      note?.includes("one-sided"),
    );
    expect(treaty?.note).toMatch(/United States is bound to defend Japan, not the other way round/);
    expect(told("JPN-USA").filter((words) => words.includes("not the other way"))).toEqual([
      expect.stringMatching(/^19 January 1960: /),
    ]);
  });

  it("of Egypt and Israel came with the peace: no war after it, and Sinai goes back", () => {
    const ofTwo = known(alliances, "EGY-ISR").filter(({ members }) => members === 2);
    expect(ofTwo.map(({ date }) => formatFactDate(date))).toContain("since 26 March 1979");
    const lastWar = yearsOf(known(wars, "EGY-ISR")).at(-1);
    expect(lastWar?.slice(-4) ?? "").toBe("1973");
    const changes = known(territorialChanges, "EGY-ISR").map(
      ({ gainer, procedure, date }) => `${gainer} by ${procedure}, ${formatFactDate(date)}`,
    );
    expect(changes).toContain("ISR by force, June 1967");
    expect(changes).toContain("EGY by cession, May 1979");
    expect(changes.join()).not.toContain("ISR by cession");
  });

  it.each([
    ["CHN-PRK", "since 11 July 1961"],
    ["FRA-RUS", "27 December 1893 – 8 November 1917"],
    ["CHN-RUS", "14 February 1950 – 11 April 1980"],
  ])("of defence of the two alone bound %s %s", (pair, time) => {
    const ofTwo = known(alliances, pair).filter(
      ({ obligations, members }) => obligations.includes("defence") && members === 2,
    );
    expect(ofTwo.map(({ date }) => formatFactDate(date))).toContain(time);
  });

  it("whose day of signature is not known say that it is the day of entry into force", () => {
    const start = told("RUS-USA").find((words) => words.startsWith("5 February 2011"));
    expect(start).toMatch(/in force; date of signature not known/);
  });
});

it("the United Kingdom and the United States stay readable: forty told, the rest by decade", () => {
  const entries = listKindEvents(
    KINDS,
    edition.factsFrom("GBR" as PartyCode, "GBR-USA" as PairKey),
  );
  const groups = buildTimeline(makeDossier("GBR-USA"), entries);
  const items = foldTimeline(groups).flatMap((group) => group.items);
  const folds = items.filter(isFold);
  const all = groups.flatMap((group) => group.entries).length;
  expect(all).toBeGreaterThan(500);
  expect(items.length - folds.length).toBe(40);
  expect(folds.reduce((sum, { folded }) => sum + folded.length, 0)).toBe(all - 40);
  expect(new Set(folds.map(({ decade }) => decade)).size).toBe(folds.length);
});

it("nothing is told twice, and every event has words and a source", () => {
  for (const [party, { pairs }] of edition.files) {
    for (const [partner, facts] of pairs) {
      if (party > partner) continue;
      const entries = tellOnce(listKindEvents(KINDS, facts));
      for (const entry of entries) {
        const words = tell(entry, splitPairKey(facts.pair));
        expect(words, facts.pair).not.toMatch(/undefined|\[\]$/);
      }
    }
  }
});
