import { describe, expect, it } from "vitest";
import type { MissionCoverage } from "./dataset.ts";
import { findMissionCoverage } from "./missionCoverage.ts";

const row = (
  senderRegion: string,
  hostRegion: string,
  share: number,
  missionClass: MissionCoverage["class"] = "embassy",
): MissionCoverage => ({
  senderRegion,
  hostRegion,
  class: missionClass,
  share,
  low: share - 5,
  high: share + 2,
  basis: "counted",
});

const MEASURED = [
  row("all", "all", 96),
  row("Eastern Africa", "all", 86),
  row("Eastern Africa", "Northern Africa", 66),
  row("all", "Polynesia", 77),
  row("all but the great senders", "all", 35, "consulate"),
  row("Western Europe", "all", 87, "consulate"),
];

describe("the measured share of missions", () => {
  const shareOf = (
    senderRegion: string | undefined,
    hostRegion: string | undefined,
    missionClass: MissionCoverage["class"] = "embassy",
  ) => {
    const missions = { senderRegion, hostRegion, class: missionClass };
    return findMissionCoverage(MEASURED, missions)?.share;
  };

  it("is that of the regions of both, in this direction", () => {
    expect(shareOf("Eastern Africa", "Northern Africa")).toBe(66);
    expect(shareOf("Northern Africa", "Eastern Africa")).toBe(96);
  });

  it("is that of the sender's region, the host's, or of all, where the two were not measured", () => {
    expect(shareOf("Eastern Africa", "Polynesia")).toBe(86);
    expect(shareOf("Caribbean", "Polynesia")).toBe(77);
    expect(shareOf(undefined, undefined)).toBe(96);
  });

  it("is that of the class, and none where the class was not measured", () => {
    expect(shareOf("Western Europe", "Polynesia", "consulate")).toBe(87);
    expect(shareOf("Polynesia", "Western Europe", "consulate")).toBe(35);
    expect(shareOf("Western Europe", "Polynesia", "honorary")).toBeUndefined();
  });
});
