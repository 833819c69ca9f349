import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codes } from "../testing/codes.ts";
import { type Answer, anyOf, notOf } from "./answer.ts";
import {
  admitsPair,
  EMPTY_FILTER,
  isEmptyFilter,
  type MatchMode,
  type OrganisationFilter,
  passFilter,
} from "./organisationFilter.ts";
import type { PartyCode } from "./partyCode.ts";

const PARTIES = codes("CHL", "FRA", "MAR", "PER", "TCD");
const IDS = ["AU", "LAS", "UN", "OIC"];

const anyMembers = fc
  .array(fc.subarray(PARTIES), { minLength: IDS.length, maxLength: IDS.length })
  .map((lists) => new Map(IDS.map((id, index) => [id, new Set(lists[index])])));
const someIds = fc.subarray(IDS);
const anyIds = fc.subarray(IDS, { minLength: 1 });

function passing(
  members: ReadonlyMap<string, ReadonlySet<PartyCode>>,
  filter: Partial<OrganisationFilter>,
): Set<PartyCode> {
  const { inside } = passFilter(PARTIES, { ...EMPTY_FILTER, ...filter }, (id) => ({
    yes: members.get(id) ?? new Set(),
    unknown: new Set(),
  }));
  return new Set(inside);
}

function isSubset(small: ReadonlySet<PartyCode>, large: ReadonlySet<PartyCode>): boolean {
  return [...small].every((party) => large.has(party));
}

/** The given parties without those of a set, in their order. */
function outside(set: ReadonlySet<PartyCode>): PartyCode[] {
  return PARTIES.filter((party) => !set.has(party));
}

describe("passFilter", () => {
  const members = new Map([
    ["AU", new Set(codes("MAR", "TCD"))],
    ["LAS", new Set(codes("MAR"))],
    ["OIF", new Set(codes("FRA", "MAR", "TCD"))],
  ]);

  it("lets pass the members of all, or of any, of the organisations", () => {
    const include = ["AU", "LAS"];
    expect([...passing(members, { include, match: "all" })]).toEqual(["MAR"]);
    expect([...passing(members, { include, match: "any" })]).toEqual(["MAR", "TCD"]);
  });

  it("keeps out the members of an excluded organisation", () => {
    expect([...passing(members, { include: ["OIF"], exclude: ["AU"] })]).toEqual(["FRA"]);
  });

  it("lets nobody pass for an organisation without members", () => {
    expect(passing(members, { include: ["NOBODY"] }).size).toBe(0);
  });

  it("lets all pass when nothing is included or excluded", () => {
    fc.assert(
      fc.property(anyMembers, fc.constantFrom<MatchMode>("all", "any"), (of, match) => {
        expect([...passing(of, { match })]).toEqual(PARTIES);
      }),
    );
  });

  it("lets nobody pass “all” who does not pass “any”", () => {
    fc.assert(
      fc.property(anyMembers, anyIds, someIds, (of, include, exclude) => {
        const all = passing(of, { include, exclude, match: "all" });
        expect(isSubset(all, passing(of, { include, exclude, match: "any" }))).toBe(true);
      }),
    );
  });

  it("excludes exactly those who would pass “any” of the excluded", () => {
    fc.assert(
      fc.property(anyMembers, anyIds, (of, ids) => {
        const any = passing(of, { include: ids, match: "any" });
        expect([...passing(of, { exclude: ids })]).toEqual(outside(any));
      }),
    );
  });

  it("is the meeting of its inclusions and its exclusions", () => {
    fc.assert(
      fc.property(anyMembers, anyIds, anyIds, (of, include, exclude) => {
        const included = passing(of, { include });
        const notExcluded = passing(of, { exclude });
        const both = PARTIES.filter((party) => included.has(party) && notExcluded.has(party));
        expect([...passing(of, { include, exclude })]).toEqual(both);
      }),
    );
  });

  it("narrows “all” and widens “any” with each organisation, and narrows with each exclusion", () => {
    fc.assert(
      fc.property(anyMembers, anyIds, fc.constantFrom(...IDS), (of, ids, more) => {
        const [few, many] = [ids, [...ids, more]];
        const all = (include: string[]) => passing(of, { include, match: "all" });
        const any = (include: string[]) => passing(of, { include, match: "any" });
        expect(isSubset(all(many), all(few))).toBe(true);
        expect(isSubset(any(few), any(many))).toBe(true);
        expect(isSubset(passing(of, { exclude: many }), passing(of, { exclude: few }))).toBe(true);
      }),
    );
  });

  it("asks neither for order nor for repetition", () => {
    fc.assert(
      fc.property(anyMembers, anyIds, (of, include) => {
        const turned = [...include, ...include].reverse();
        expect(passing(of, { include: turned })).toEqual(passing(of, { include }));
      }),
    );
  });
});

/** Of each party and bloc: yes, no or not known. */
const anyAnswers = fc.array(
  fc.array(fc.constantFrom<Answer>("yes", "no", "unknown"), {
    minLength: PARTIES.length,
    maxLength: PARTIES.length,
  }),
  { minLength: IDS.length, maxLength: IDS.length },
);

function answersOf(answers: readonly (readonly Answer[])[], filter: Partial<OrganisationFilter>) {
  const { inside, unknown } = passFilter(PARTIES, { ...EMPTY_FILTER, ...filter }, (id) => {
    const own = answers[IDS.indexOf(id)] ?? [];
    const those = (answer: Answer) => new Set(PARTIES.filter((_, index) => own[index] === answer));
    return { yes: those("yes"), unknown: those("unknown") };
  });
  return PARTIES.map((party): Answer => {
    if (inside.has(party)) return "yes";
    return unknown.has(party) ? "unknown" : "no";
  });
}

describe("what is not known", () => {
  it("obeys De Morgan: out of any is in none, out of all is not in one", () => {
    fc.assert(
      fc.property(anyAnswers, anyIds, (answers, ids) => {
        const any = answersOf(answers, { include: ids, match: "any" });
        expect(answersOf(answers, { exclude: ids })).toEqual(any.map(notOf));
        const outside = ids.map((id) => answersOf(answers, { exclude: [id] }));
        const all = answersOf(answers, { include: ids, match: "all" });
        expect(all.map(notOf)).toEqual(
          PARTIES.map((_, index) => anyOf(outside.map((one) => one[index] ?? "no"))),
        );
      }),
    );
  });

  it("never turns into a yes or a no by asking more: certainty only grows with what is known", () => {
    fc.assert(
      fc.property(anyAnswers, anyIds, someIds, (answers, include, exclude) => {
        const before = answersOf(answers, { include, exclude });
        const settled = answers.map((own) => own.map((one) => (one === "unknown" ? "no" : one)));
        const after = answersOf(settled, { include, exclude });
        for (const [index, answer] of before.entries()) {
          if (answer !== "unknown") expect(after[index]).toBe(answer);
        }
      }),
    );
  });

  it("is told apart from those who are in and those who are not", () => {
    const answers: Answer[][] = [["yes", "no", "unknown", "yes", "no"], [], [], []];
    expect(answersOf(answers, { include: ["AU"] })).toEqual(answers[0]);
  });
});

describe("between two blocs", () => {
  const members = new Map([
    ["AU", new Set(codes("MAR", "TCD"))],
    ["LAS", new Set(codes("MAR"))],
    ["UN", new Set(codes("CHL", "FRA", "MAR"))],
  ]);
  const between = { one: ["AU", "LAS"], other: ["UN"] };
  const pass = (filter: Partial<OrganisationFilter>) =>
    passFilter(PARTIES, { ...EMPTY_FILTER, ...filter }, (id) => ({
      yes: members.get(id) ?? new Set(),
      unknown: new Set(),
    }));
  const [CHL, FRA, MAR, PER, TCD] = PARTIES as [
    PartyCode,
    PartyCode,
    PartyCode,
    PartyCode,
    PartyCode,
  ];

  it("has the parties of either side, some on both", () => {
    const { inside, sides } = pass({ between });
    expect([...inside]).toEqual(["CHL", "FRA", "MAR", "TCD"]);
    expect(sides?.map((side) => [...side])).toEqual([
      ["MAR", "TCD"],
      ["CHL", "FRA", "MAR"],
    ]);
  });

  it("lets a line run from one side to the other only", () => {
    const passing = pass({ between });
    expect(admitsPair(passing, "both", [CHL, TCD])).toBe(true);
    expect(admitsPair(passing, "one", [MAR, TCD])).toBe(true);
    expect(admitsPair(passing, "one", [CHL, FRA])).toBe(false);
    expect(admitsPair(passing, "one", [PER, TCD])).toBe(false);
  });

  it("is narrowed by what else is in or not in", () => {
    expect([...pass({ between, exclude: ["LAS"] }).inside]).toEqual(["CHL", "FRA", "TCD"]);
  });

  it("lets a line with one end inside pass on demand", () => {
    const passing = pass({ include: ["LAS"] });
    expect(admitsPair(passing, "both", [MAR, PER])).toBe(false);
    expect(admitsPair(passing, "one", [MAR, PER])).toBe(true);
    expect(admitsPair(passing, "one", [PER, TCD])).toBe(false);
  });
});

describe("isEmptyFilter", () => {
  it("is true whatever the mode while nothing is chosen", () => {
    expect(isEmptyFilter({ ...EMPTY_FILTER, match: "any" })).toBe(true);
  });

  it("is false for an inclusion and for an exclusion", () => {
    expect(isEmptyFilter({ ...EMPTY_FILTER, include: ["UN"] })).toBe(false);
    expect(isEmptyFilter({ ...EMPTY_FILTER, exclude: ["UN"] })).toBe(false);
  });
});
