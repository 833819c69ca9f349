import { describe, expect, it } from "vitest";
import { type MissionGap, readAskedSection, sectionOfGap } from "./askedSection.ts";

describe("the section that asks for another answer", () => {
  it.each<MissionGap>([
    { lacks: "embassy", at: "host" },
    { lacks: "mission", at: "sender" },
    { lacks: "embassy-but-consulate", at: "host" },
  ])("says which mission is wanting, and where: %o", (gap) => {
    expect(readAskedSection(sectionOfGap(gap))).toEqual({ kind: "gap", gap });
  });

  it("asks for members, or for those who have left", () => {
    expect(readAskedSection("members")).toEqual({ kind: "members" });
    expect(readAskedSection("left")).toEqual({ kind: "left" });
  });

  it.each([undefined, "trade", "no-thing-in", "no-embassy"])("asks for nothing: %s", (section) => {
    expect(readAskedSection(section)).toBeUndefined();
  });
});
