import { describe, expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { makeAtlas, makeEntry } from "../testing/makeAtlas.ts";
import { makeWorld } from "../testing/makeWorld.ts";

const atlas = makeAtlas({
  dossiers: [
    makeEntry("MAR-PER", { state: "relations", missionsBToA: { embassy: 1 } }),
    makeEntry("MAR-PSE", { state: "broken" }),
    makeEntry("EUU-MAR", { state: "relations" }),
  ],
  summaries: {
    "MAR-PER": { state: "relations", missionsAToB: "resident" },
    "FRA-MAR": { state: "relations", missionsAToB: "resident" },
    "CHL-MAR": { state: "relations" },
    "ESH-MAR": { state: "stated-none" },
    "MAR-PSE": { state: "relations" },
  },
});

describe("in the newest year", () => {
  const world = makeWorld(atlas);

  it.each([
    ["MAR", "PER", "missions-both"],
    ["MAR", "FRA", "missions-hosted"],
    ["FRA", "MAR", "missions-sent"],
    ["MAR", "CHL", "relations-only"],
    ["MAR", "PSE", "broken"],
    ["ESH", "MAR", "stated-none"],
    ["MAR", "TCD", "nothing-found"],
  ])("between %s and %s, from dossier and table, stands %s", (one, other, standing) => {
    expect(world.standing(code(one), code(other))).toBe(standing);
  });

  it("the state of relations is that of dossier and table", () => {
    expect(world.stateOf(code("PSE"), code("MAR"))).toBe("broken");
    expect(world.stateOf(code("CHL"), code("MAR"))).toBe("relations");
    expect(world.stateOf(code("MAR"), code("MAR"))).toBeUndefined();
    expect(world.stateOf(code("MAR"), code("EUU"))).toBeUndefined();
  });

  it("every party is what it is, without a list", () => {
    expect(world.isIndependent(code("MAR"))).toBe("yes");
  });
});

describe("in a past year", () => {
  const past = {
    turns: [
      ["MAR-PER", "established", 19640627],
      ["FRA-MAR", "established", 19560302],
      ["MAR-PSE", "severed", 20000000],
    ],
    statehood: {
      MAR: [[19560302, 0]],
      FRA: [[18160101, 0]],
      PER: [[18210728, 0]],
      TCD: [[19600811, 0]],
    },
  } as const;
  const standing = (year: number, one: string, other: string) =>
    makeWorld(atlas, { year, past }).standing(code(one), code(other));

  it("relations decide, and missions stay those of their sources where there are relations", () => {
    expect(standing(1963, "MAR", "PER")).toBe("nothing-found");
    expect(standing(1964, "MAR", "PER")).toBe("missions-both");
    expect(standing(1999, "MAR", "PSE")).toBe("nothing-found");
    expect(standing(2000, "MAR", "PSE")).toBe("broken");
  });

  it("a state that was not independent stands apart", () => {
    expect(standing(1955, "FRA", "MAR")).toBe("not-independent");
    expect(standing(1956, "FRA", "MAR")).toBe("missions-sent");
    expect(standing(1959, "FRA", "TCD")).toBe("not-independent");
  });

  it("nothing is told of relations before the past has come", () => {
    const world = makeWorld(atlas, { year: 1990 });
    expect(world.states()).toBeUndefined();
    expect(world.stateOf(code("MAR"), code("PER"))).toBeUndefined();
    expect(world.isIndependent(code("MAR"))).toBe("unknown");
  });
});
