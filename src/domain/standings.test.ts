import { describe, expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { makeAtlas, makeEntry } from "../testing/makeAtlas.ts";
import { partnersOf, standingBetween } from "./standings.ts";

const atlas = makeAtlas({
  dossiers: [
    makeEntry("MAR-PER", { state: "established", missionsBToA: { embassy: 1 } }),
    makeEntry("MAR-PSE", { state: "severed" }),
    makeEntry("EUU-MAR", { state: "established" }),
  ],
  summaries: {
    "MAR-PER": { state: "relations", missionsAToB: true },
    "FRA-MAR": { state: "relations", missionsAToB: true },
    "CHL-MAR": { state: "relations" },
    "ESH-MAR": { state: "stated-none" },
    "MAR-PSE": { state: "relations" },
  },
});

describe("standingBetween", () => {
  it.each([
    ["MAR", "PER", "missions-both"],
    ["MAR", "FRA", "missions-hosted"],
    ["FRA", "MAR", "missions-sent"],
    ["MAR", "CHL", "relations-only"],
    ["MAR", "PSE", "broken"],
    ["ESH", "MAR", "stated-none"],
    ["MAR", "TCD", "nothing-found"],
  ])("of %s and %s, from dossier and table, is %s", (one, other, standing) => {
    expect(standingBetween(atlas, code(one), code(other))).toBe(standing);
  });
});

describe("partnersOf", () => {
  it("are the parties with relations, in the order of codes; no other actor", () => {
    expect(partnersOf(atlas, code("MAR"))).toEqual(["CHL", "FRA", "PER"]);
    expect(partnersOf(atlas, code("TCD"))).toEqual([]);
  });
});
