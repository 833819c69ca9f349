import { describe, expect, it } from "vitest";
import { listFirstSubjects, lookOf } from "../../testing/subjectOf.ts";
import { FILL_OF_MEMBER, FILL_OF_STANDING } from "./countryFill.ts";
import { drawSample } from "./drawSample.ts";
import type { Sample } from "./legendRow.ts";
import { type LineLook, LOOKS_OF_FACTS } from "./lineLook.ts";

const BOX = { left: 0, top: 0, width: 20, height: 12 };
const draw = (sample: Sample) => drawSample(sample, BOX);
const lineOf = (line: LineLook) => draw({ kind: "line", line, isStrong: false });

const LOOKS = [
  ...listFirstSubjects().map(({ id, classes }) => [id, classes] as const),
  ["facts", LOOKS_OF_FACTS] as const,
];

describe("a sample of the legend", () => {
  it.each(LOOKS)("tells the lines of %s apart", (_, classes) => {
    const samples = Object.values<LineLook>(classes)
      // The one whose halves are the other way round: the legend has one row for both.
      .filter(({ dashedHalf }) => dashedHalf !== "a")
      .map((look) => JSON.stringify(lineOf(look)));
    expect(new Set(samples).size).toBe(samples.length);
  });

  it("tells apart what stands between two, and who is inside a filter", () => {
    for (const fills of [FILL_OF_STANDING, FILL_OF_MEMBER]) {
      const samples = Object.values(fills).map((fill) =>
        JSON.stringify(draw({ kind: "fill", fill })),
      );
      expect(new Set(samples).size).toBe(samples.length);
    }
  });

  it("has the colour, the width and the dashes of the line on the map", () => {
    expect(lineOf(lookOf("relations", "relations-broken")).map(({ stroke }) => stroke)).toEqual([
      { colour: "line-strong", width: 1.1, dash: [2, 5] },
    ]);
  });

  it("of a mission one way is solid from the sender, dashed to the host", () => {
    const halves = lineOf(lookOf("missions", "missions-a-to-b")).map(({ d, stroke }) => [
      d,
      stroke?.dash,
    ]);
    expect(halves).toEqual([
      ["M0 6h10", undefined],
      ["M10 6h10", lookOf("missions", "missions-a-to-b").dash],
    ]);
  });

  it("of a line finer than a pixel can be seen by itself", () => {
    const finest = lookOf("trade", "trade-under-100m");
    expect(finest.width).toBeLessThan(0.5);
    expect(lineOf(finest)[0]?.stroke?.width).toBeGreaterThan(0.5);
  });

  it("of a pale fill lets the sea through, as on the map", () => {
    const fills = draw({ kind: "fill", fill: FILL_OF_STANDING["not-independent"] });
    expect(fills[0]).toMatchObject({ fill: "sea" });
    expect(fills[1]?.opacity).toBeLessThan(1);
  });

  it("has the hatch for disputed territory alone", () => {
    const texture = (sample: Sample) => draw(sample).flatMap((shape) => shape.texture?.name ?? []);
    expect(texture({ kind: "dispute" })).toEqual(["hatch"]);
    const fills = [...Object.values(FILL_OF_STANDING), ...Object.values(FILL_OF_MEMBER)];
    expect(fills.flatMap((fill) => texture({ kind: "fill", fill }))).not.toContain("hatch");
  });

  it("has a square for each colour of missions, side by side, hollow where only the city is known", () => {
    const colours = ["party-a", "party-b"] as const;
    const [one, other] = draw({ kind: "mission", colours, isExactPlace: true });
    expect([one?.fill, other?.fill]).toEqual(colours);
    expect(one?.d).not.toBe(other?.d);
    const [hollow] = draw({ kind: "mission", colours, isExactPlace: false });
    expect(hollow).toMatchObject({ fill: "halo", stroke: { colour: "party-a" } });
  });
});
