import { describe, expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { on } from "../testing/dates.ts";
import { makeEntry } from "../testing/makeAtlas.ts";
import {
  makeEstablished,
  makePairFacts,
  makeTableMission,
  makeTableSpell,
} from "../testing/makePairFacts.ts";
import type { DossierEntry } from "./dataset.ts";
import type { PairFacts } from "./pairFacts.ts";
import type { PairState } from "./pairState.ts";
import {
  comparePartners,
  type PartnerOrder,
  type PartnerSummary,
  summarisePartner,
} from "./partnerSummary.ts";

const [MAR, PER] = [code("MAR"), code("PER")];

function summarise(
  tables: Partial<PairFacts> = {},
  entry?: Partial<DossierEntry>,
  state: PairState = "nothing-found",
) {
  return summarisePartner(MAR, PER, {
    state,
    facts: makePairFacts("MAR-PER", tables),
    entry: entry && makeEntry("MAR-PER", entry),
  });
}

describe("the summary of a partner", () => {
  it("is nothing found where neither tells anything", () => {
    const nothing = {
      partner: PER,
      relations: "nothing-found",
      changes: [],
      sent: {},
      hosted: {},
    };
    expect(summarise()).toEqual({ ...nothing, isDocumented: false });
    expect(
      summarisePartner(MAR, PER, { state: "nothing-found", facts: undefined, entry: undefined }),
    ).toEqual({
      ...nothing,
      isDocumented: false,
    });
  });

  it("has the date of the dossier before that of the table", () => {
    const established = makeEstablished({ date: on("1964-06-18") });
    expect(summarise({ established }, { since: on("1964-06-27") }).since).toEqual(on("1964-06-27"));
    expect(summarise({ established }).since).toEqual(on("1964-06-18"));
  });

  it("is documented by an article, not by single facts", () => {
    expect(summarise({}, { depth: "full" }).isDocumented).toBe(true);
    expect(summarise({}, { depth: "notes" }).isDocumented).toBe(false);
  });

  it("counts missions that stand, each way", () => {
    const missions = [
      makeTableMission(),
      makeTableMission({ class: "consulate", city: "Cusco" }),
      makeTableMission({ class: "consulate", city: "Puno", status: "closed" }),
      makeTableMission({ sender: PER, host: MAR, city: "Rabat" }),
    ];
    expect(summarise({ missions })).toMatchObject({
      sent: { embassy: 1, consulate: 1 },
      hosted: { embassy: 1 },
    });
  });

  it("takes the missions of a pair with a dossier as the compiler has counted them", () => {
    const entry = { missionsAToB: { embassy: 1 }, missionsBToA: { embassy: 1, consulate: 1 } };
    expect(summarise({ missions: [makeTableMission()] }, entry)).toMatchObject({
      sent: entry.missionsAToB,
      hosted: entry.missionsBToA,
    });
  });

  it("says how relations stand as it is told, whatever the rows say of their beginning", () => {
    expect(summarise({ relationSpells: [makeTableSpell()] }, undefined, "relations")).toMatchObject(
      {
        relations: "relations",
      },
    );
    expect(summarise({ established: makeEstablished() }, undefined, "broken").relations).toBe(
      "broken",
    );
  });
});

describe("the order of partners", () => {
  const base = {
    relations: "relations",
    changes: [],
    sent: {},
    hosted: {},
    isDocumented: false,
  } as const;
  const partners: readonly PartnerSummary[] = [
    { ...base, partner: code("CHL"), since: on("1961"), hosted: { embassy: 1 } },
    { ...base, partner: code("FRA"), since: on("1956-03-02"), sent: { embassy: 1, consulate: 9 } },
    { ...base, partner: code("PER") },
    { ...base, partner: code("TCD"), sent: { honorary: 30 } },
  ];
  const trade = new Map([
    [code("PER"), 5],
    [code("CHL"), 0],
  ]);

  it.each<[PartnerOrder, string[]]>([
    ["name", ["CHL", "FRA", "PER", "TCD"]],
    ["since", ["FRA", "CHL", "PER", "TCD"]],
    ["missions", ["FRA", "CHL", "PER", "TCD"]],
    ["trade", ["PER", "CHL", "FRA", "TCD"]],
  ])(
    "by %s has the first, or most, first, what is not known last, then names",
    (order, expected) => {
      const compare = comparePartners(order, {
        nameOf: (partner) => partner,
        tradeOf: (partner) => trade.get(partner),
        rankOf: (partner) => (partner === "PER" ? 0 : undefined),
      });
      const sorted = [...partners].reverse().sort(compare);
      expect(sorted.map(({ partner }) => partner)).toEqual(expected);
    },
  );
});
