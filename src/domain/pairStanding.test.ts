import { describe, expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { makeAtlas, makeEntry } from "../testing/makeAtlas.ts";
import type { DossierEntry } from "./dataset.ts";
import { isBrokenRelation, missionsFrom, type PairStanding, pairStanding } from "./pairStanding.ts";
import type { PairState } from "./pairState.ts";
import type { PairSummary } from "./pairStates.ts";

const [MAR, PER] = [code("MAR"), code("PER")];
const ONE_EMBASSY = { embassy: 1 };

describe("pairStanding", () => {
  /** What stands between Morocco and Peru by a dossier, seen from Morocco or the given one. */
  const standing = (changes: Partial<DossierEntry>, [one, other] = [MAR, PER]) => {
    const entry = makeEntry("MAR-PER", changes);
    const atlas = makeAtlas({ dossiers: [entry] });
    return pairStanding({ entry, summary: atlas.summaryOf(one, other) });
  };

  it("is nothing found for a pair of which neither dossier nor table tells", () => {
    expect(pairStanding({ entry: undefined, summary: undefined })).toBe("nothing-found");
    expect(inTables({})).toBe("nothing-found");
    expect(standing({})).toBe("nothing-found");
  });

  it("is missions both ways when each has one in the other", () => {
    expect(standing({ missionsAToB: ONE_EMBASSY, missionsBToA: { office: 1 } })).toBe(
      "missions-both",
    );
  });

  it("tells who has the only mission, seen from either side", () => {
    const changes = { state: "relations", missionsAToB: ONE_EMBASSY } as const;
    expect(standing(changes)).toBe("missions-sent");
    expect(standing(changes, [PER, MAR])).toBe("missions-hosted");
  });

  it("counts no honorary consulate as a resident mission", () => {
    expect(standing({ state: "relations", missionsAToB: { honorary: 3 } })).toBe("relations-only");
  });

  it.each<[PairState, PairStanding]>([
    ["broken", "broken"],
    ["stated-none", "stated-none"],
    ["relations", "missions-both"],
  ])("with missions both ways and relations %s is %s", (state, expected) => {
    expect(standing({ state, missionsAToB: ONE_EMBASSY, missionsBToA: ONE_EMBASSY })).toBe(
      expected,
    );
  });
});

/** What stands between Morocco and Peru by the tables, seen from Morocco or the given one. */
function inTables(summary: Partial<PairSummary>, entry?: DossierEntry, [one, other] = [MAR, PER]) {
  const atlas = makeAtlas({ summaries: { "MAR-PER": summary } });
  return pairStanding({ entry, summary: atlas.summaryOf(one, other) });
}

describe("pairStanding by the tables", () => {
  const missions = { state: "relations", missionsAToB: "resident" } as const;

  it("is that of the missions, seen from either side", () => {
    expect(inTables({ ...missions, missionsBToA: "resident" })).toBe("missions-both");
    expect(inTables(missions)).toBe("missions-sent");
    expect(inTables(missions, undefined, [PER, MAR])).toBe("missions-hosted");
  });

  it.each<[PairState, PairStanding]>([
    ["relations", "relations-only"],
    ["broken", "broken"],
    ["stated-none", "stated-none"],
    ["nothing-found", "nothing-found"],
  ])("without missions, of the state %s, is %s", (state, expected) => {
    expect(inTables({ state })).toBe(expected);
  });

  it("is broken also where an embassy still stands in the table", () => {
    expect(inTables({ state: "broken", missionsAToB: "resident" })).toBe("broken");
  });

  it("is told by the dossier of a pair with an actor that is none of the parties", () => {
    const entry = makeEntry("EUU-MAR", { state: "broken" });
    expect(pairStanding({ entry, summary: undefined })).toBe("broken");
  });
});

it.each([
  ["broken", true],
  ["stated-none", true],
  ["relations", false],
  ["nothing-found", false],
] as const)("takes relations of the state %s as broken: %s", (state, isBroken) => {
  expect(isBrokenRelation(makeEntry("MAR-PER", { state }))).toBe(isBroken);
});

describe("missions", () => {
  it("are sent and hosted as seen from the party", () => {
    const entry = makeEntry("MAR-PER", { missionsAToB: ONE_EMBASSY });
    expect(missionsFrom(entry, MAR)).toEqual([ONE_EMBASSY, {}]);
    expect(missionsFrom(entry, PER)).toEqual([{}, ONE_EMBASSY]);
  });
});
