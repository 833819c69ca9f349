import { expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { makeAtlas } from "../testing/makeAtlas.ts";
import { countHosted, countPartners } from "./partyCounts.ts";

it("counts for each party those that have a resident mission in it, and nothing else", () => {
  const summaries = {
    "MAR-PER": { missionsAToB: "resident", missionsBToA: "resident" },
    "FRA-MAR": { missionsAToB: "resident" },
    "CHL-MAR": { missionsAToB: "consular" },
    "FRA-PER": { missionsBToA: "resident" },
    "FRA-TCD": { missionsAToB: "resident" },
  } as const;
  const atlas = makeAtlas({ summaries });
  const { counts, limits } = countHosted(atlas);
  const hosts = [...counts].filter(([, count]) => count > 0);
  expect(hosts).toEqual([
    ["FRA", 1],
    ["MAR", 2],
    ["PER", 1],
    ["TCD", 1],
  ]);
  expect(limits[0]).toBe(1);
});

it("counts for each party with how many others it is in a class that counts", () => {
  const codes = ["CHL", "FRA", "MAR"].map(code);
  // CHL-FRA, CHL-MAR, FRA-MAR
  const { counts } = countPartners(Uint8Array.of(2, 1, 2), codes, [false, false, true]);
  expect([...counts]).toEqual([
    ["CHL", 1],
    ["FRA", 2],
    ["MAR", 1],
  ]);
});
