import { describe, expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { makeEntry } from "../testing/makeAtlas.ts";
import type { DossierEntry, RelationState } from "./dataset.ts";
import {
  countMissions,
  isBrokenRelation,
  missionsFrom,
  type PairStanding,
  pairStanding,
} from "./pairStanding.ts";

const [MAR, PER] = [code("MAR"), code("PER")];
const ONE_EMBASSY = { embassy: 1 };

describe("pairStanding", () => {
  const standing = (changes: Partial<DossierEntry>) =>
    pairStanding(makeEntry("MAR-PER", changes), MAR);

  it("is nothing found for a pair without a dossier, and for one that tells neither", () => {
    expect(pairStanding(undefined, MAR)).toBe("nothing-found");
    expect(standing({})).toBe("nothing-found");
  });

  it("is missions both ways when each has one in the other", () => {
    expect(standing({ missionsAToB: ONE_EMBASSY, missionsBToA: { office: 1 } })).toBe(
      "missions-both",
    );
  });

  it("tells who has the only mission, seen from either side", () => {
    const entry = makeEntry("MAR-PER", { state: "established", missionsAToB: ONE_EMBASSY });
    expect([pairStanding(entry, MAR), pairStanding(entry, PER)]).toEqual([
      "missions-sent",
      "missions-hosted",
    ]);
  });

  it("counts no honorary consulate as a resident mission", () => {
    expect(standing({ state: "established", missionsAToB: { honorary: 3 } })).toBe(
      "relations-only",
    );
  });

  it.each<[RelationState, PairStanding]>([
    ["severed", "broken"],
    ["suspended", "broken"],
    ["stated-none", "stated-none"],
    ["established", "missions-both"],
    ["resumed", "missions-both"],
    ["downgraded", "missions-both"],
  ])("with missions both ways and relations %s is %s", (state, expected) => {
    expect(standing({ state, missionsAToB: ONE_EMBASSY, missionsBToA: ONE_EMBASSY })).toBe(
      expected,
    );
  });
});

it.each([
  ["severed", true],
  ["suspended", true],
  ["stated-none", true],
  ["established", false],
  ["resumed", false],
  ["downgraded", false],
] as const)("takes relations that are %s as broken: %s", (state, isBroken) => {
  expect(isBrokenRelation(makeEntry("MAR-PER", { state }))).toBe(isBroken);
});

describe("missions", () => {
  it("are counted by all classes but honorary ones", () => {
    expect(countMissions({ embassy: 1, consulate: 2, office: 1, honorary: 5 })).toBe(4);
    expect(countMissions({})).toBe(0);
  });

  it("are sent and hosted as seen from the party", () => {
    const entry = makeEntry("MAR-PER", { missionsAToB: ONE_EMBASSY });
    expect(missionsFrom(entry, MAR)).toEqual([ONE_EMBASSY, {}]);
    expect(missionsFrom(entry, PER)).toEqual([{}, ONE_EMBASSY]);
  });
});
