import { describe, expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { makeAtlas, makeOrganisation, type World } from "../testing/makeAtlas.ts";
import { makeWorld } from "../testing/makeWorld.ts";
import {
  answerMembers,
  answerMembershipOf,
  compareMembers,
  type MemberRow,
} from "./membershipAnswer.ts";
import { EMPTY_FILTER } from "./organisationFilter.ts";

const WORLD: World = {
  organisations: [
    makeOrganisation("AU"),
    makeOrganisation("OLD", { coversFormerMembers: false }),
    makeOrganisation("LAS"),
  ],
  others: [{ code: code("YMD"), name: "South Yemen", kind: "former" }],
  memberships: [
    { party: "MAR", organisation: "AU", since: 19630525, until: 19841112 },
    { party: "MAR", organisation: "AU", since: 20170131 },
    { party: "TCD", organisation: "AU", since: 19630525 },
    { party: "FRA", organisation: "AU", role: "observer", since: 20000000 },
    { party: "PER", organisation: "AU", since: 19700000, until: 19900101 },
    { party: "MAR", organisation: "LAS", since: 19581001 },
    { party: "YMD", organisation: "LAS", since: 19671212, until: 19900522 },
    { party: "CHL", organisation: "OLD", since: 20010101 },
    { party: "NZL", organisation: "OLD" },
  ],
};
const atlas = makeAtlas(WORLD);
const worldIn = (year?: number) => makeWorld(atlas, year === undefined ? {} : { year });
const ask = (include: string[], year?: number, more = {}) =>
  answerMembers(worldIn(year), { ...EMPTY_FILTER, include, ...more });
const partiesOf = (rows: readonly MemberRow[]) => rows.map(({ party }) => party);

describe("the members of an organisation", () => {
  it("are told with the spell that stands", () => {
    const { members } = ask(["AU"]);
    expect(partiesOf(members)).toEqual(["MAR", "TCD"]);
    expect(members[0]?.spells.map(({ row }) => row[3])).toEqual([20170131]);
  });

  it("are those of the year; who left before it and who has another role stand apart", () => {
    expect(partiesOf(ask(["AU"], 1980).members)).toEqual(["MAR", "PER", "TCD"]);
    const now = ask(["AU"]);
    expect(partiesOf(now.left)).toEqual(["PER"]);
    expect(partiesOf(now.inOtherRoles)).toEqual(["FRA"]);
    expect(ask(["AU"], 1980).inOtherRoles).toEqual([]);
  });

  it("are those of states of the past, too", () => {
    expect(partiesOf(ask(["LAS"], 1980).members)).toEqual(["MAR", "YMD"]);
    expect(partiesOf(ask(["LAS"]).left)).toEqual(["YMD"]);
  });

  it("of whom no date is known are not known to have been members in a past year", () => {
    const then = ask(["OLD"], 2010);
    expect(partiesOf(then.members)).toEqual(["CHL"]);
    expect(partiesOf(then.unknown)).toEqual(["NZL"]);
    expect(then.isComplete).toBe(false);
    expect(ask(["AU"]).isComplete).toBe(true);
  });

  it("of several are those of all, of any, or of one and not of the other", () => {
    expect(partiesOf(ask(["AU", "LAS"]).members)).toEqual(["MAR"]);
    expect(partiesOf(ask(["AU", "LAS"], 1985, { match: "any" }).members)).toEqual([
      ...["MAR", "PER", "TCD"],
      "YMD",
    ]);
    expect(partiesOf(ask(["AU"], undefined, { exclude: ["LAS"] }).members)).toEqual(["TCD"]);
  });

  it("change between two years", () => {
    const moved = compareMembers(ask(["AU"], 1985), ask(["AU"]));
    expect(partiesOf(moved.joined)).toEqual(["MAR"]);
    expect(partiesOf(moved.left)).toEqual(["PER"]);
  });
});

describe("whether a country is in an organisation", () => {
  const answerOf = (party: string, bloc: string, year?: number) =>
    answerMembershipOf(worldIn(year), code(party), { include: [bloc], exclude: [] })[0];

  it.each<[string, string, number | undefined, string]>([
    ["MAR", "AU", undefined, "yes"],
    ["MAR", "AU", 2000, "no"],
    ["FRA", "AU", undefined, "no"],
    ["NZL", "OLD", undefined, "yes"],
    ["NZL", "OLD", 1990, "unknown"],
    // Not all who once were members are listed.
    ["PER", "OLD", 1990, "unknown"],
    ["PER", "OLD", undefined, "no"],
  ])("%s, %s, %s: %s", (party, bloc, year, answer) => {
    expect(answerOf(party, bloc, year)?.answer).toBe(answer);
  });

  it("comes with all its spells there, in whatever role", () => {
    expect(answerOf("MAR", "AU")?.all).toHaveLength(2);
    expect(answerOf("FRA", "AU")?.all.map(({ role }) => role)).toEqual(["observer"]);
  });
});
