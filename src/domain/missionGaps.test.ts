import { describe, expect, it } from "vitest";
import { code, codes } from "../testing/codes.ts";
import { makeAtlas, makeEntry } from "../testing/makeAtlas.ts";
import type { MissionGap } from "./ask/askedSection.ts";
import { listMissionGaps } from "./missionGaps.ts";

const atlas = makeAtlas({
  summaries: {
    "CHL-MAR": { missionsAToB: "resident" },
    "FRA-MAR": { missionsAToB: "consular", missionsBToA: "resident" },
  },
  dossiers: [makeEntry("MAR-PER", { isNoMissionBToA: true })],
});
const partners = codes("CHL", "FRA", "NZL", "PER");
const list = (lacks: MissionGap["lacks"], at: MissionGap["at"]) =>
  listMissionGaps(atlas, { country: code("MAR"), gap: { lacks, at }, partners });
const partiesOf = (rows: ReturnType<typeof list>) => rows.map(({ party }) => party);

describe("missions that are wanting in a country", () => {
  it("are those of whom no embassy is found, a consulate or not", () => {
    expect(list("embassy", "host")).toMatchObject([
      { party: "FRA", has: "consular", isStated: false },
      { party: "NZL", has: "none-found", isStated: false },
      { party: "PER", has: "none-found", isStated: true },
    ]);
  });

  it("are those of whom nothing is found, or a consulate alone", () => {
    expect(partiesOf(list("mission", "host"))).toEqual(["NZL", "PER"]);
    expect(partiesOf(list("embassy-but-consulate", "host"))).toEqual(["FRA"]);
  });

  it("of a country are asked for the other way round", () => {
    expect(partiesOf(list("embassy", "sender"))).toEqual(["CHL", "NZL", "PER"]);
    expect(list("mission", "sender").at(-1)).toMatchObject({ party: "PER", isStated: false });
  });
});
