import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codes } from "../testing/codes.ts";
import {
  EMPTY_FILTER,
  filterParties,
  isEmptyFilter,
  type MatchMode,
  type OrganisationFilter,
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
  return filterParties(
    PARTIES,
    { ...EMPTY_FILTER, ...filter },
    (id) => members.get(id) ?? new Set(),
  );
}

function isSubset(small: ReadonlySet<PartyCode>, large: ReadonlySet<PartyCode>): boolean {
  return [...small].every((party) => large.has(party));
}

/** The given parties without those of a set, in their order. */
function outside(set: ReadonlySet<PartyCode>): PartyCode[] {
  return PARTIES.filter((party) => !set.has(party));
}

describe("filterParties", () => {
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

describe("isEmptyFilter", () => {
  it("is true whatever the mode while nothing is chosen", () => {
    expect(isEmptyFilter({ ...EMPTY_FILTER, match: "any" })).toBe(true);
  });

  it("is false for an inclusion and for an exclusion", () => {
    expect(isEmptyFilter({ ...EMPTY_FILTER, include: ["UN"] })).toBe(false);
    expect(isEmptyFilter({ ...EMPTY_FILTER, exclude: ["UN"] })).toBe(false);
  });
});
