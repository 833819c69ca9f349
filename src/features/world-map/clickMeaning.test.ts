import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TableMission } from "../../domain/pairFacts.ts";
import type { MapTarget } from "../../store/atlasStore.ts";
import { code, codes, pairKey } from "../../testing/codes.ts";
import { meaningOfClick, type PointHits, REACH } from "./clickMeaning.ts";

const NOTHING: PointHits = {
  missions: [],
  dots: [],
  farDots: [],
  strongLines: [],
  dispute: undefined,
  country: undefined,
  fineLine: () => undefined,
};
const ITALY = { kind: "party", party: code("ITA") } as const;
/** Everything that a point can hit, from the first in the order to the last. */
const mission = (id: string) => ({ id }) as TableMission;
const line = (pair: string, distance = 0) => ({ pair: pairKey(pair), distance });
const MISSION: Partial<PointHits> = { missions: [mission("MAR-ITA-emb")] };
const DOT: Partial<PointHits> = { dots: codes("VAT") };
const STRONG_LINE: Partial<PointHits> = { strongLines: [line("MAR-PER")] };
const DISPUTE: Partial<PointHits> = { dispute: "golan" };
const COUNTRY: Partial<PointHits> = { country: ITALY };
const FINE_LINE: Partial<PointHits> = { fineLine: () => pairKey("FRA-MAR") };

const nameOf = (target: MapTarget) =>
  target.kind === "mission" ? target.mission.id : Object.values(target)[1];

function meaning(pointer: "mouse" | "touch", ...hits: readonly Partial<PointHits>[]) {
  const found = meaningOfClick(Object.assign({}, NOTHING, ...hits), pointer);
  if (found.kind === "sea") return "sea";
  const targets = found.kind === "choice" ? found.targets : [found.target];
  return `${found.kind} ${targets.map(nameOf).join(" ")}`;
}

describe("a click with the mouse", () => {
  it("takes the first of: mission, dot, highlighted line, area, any other line, sea", () => {
    const inOrder = [MISSION, DOT, STRONG_LINE, DISPUTE, COUNTRY, FINE_LINE];
    const meanings = inOrder.map((_, from) => meaning("mouse", ...inOrder.slice(from)));
    expect([...meanings, meaning("mouse")]).toEqual([
      "target MAR-ITA-emb",
      "target VAT",
      "target MAR-PER",
      "target golan",
      "target ITA",
      "target FRA-MAR",
      "sea",
    ]);
  });

  it("never finds a fine line over land", () => {
    expect(meaning("mouse", FINE_LINE, COUNTRY)).toBe("target ITA");
    expect(meaning("mouse", FINE_LINE, DISPUTE)).toBe("target golan");
  });

  it("takes the nearest of several and asks nothing", () => {
    const hits = { dots: codes("VAT", "SMR"), strongLines: [line("MAR-PER")] };
    expect(meaning("mouse", hits)).toBe("target VAT");
  });

  it("takes the land under it before a dot of another further off", () => {
    expect(meaning("mouse", { farDots: codes("VAT") }, COUNTRY)).toBe("target ITA");
    expect(meaning("mouse", DOT, { farDots: codes("SMR") }, COUNTRY)).toBe("target VAT");
  });

  it("takes a dependent territory as what it is", () => {
    const hits = { ...NOTHING, country: { kind: "dependency", code: "GRL" } as const };
    expect(meaningOfClick(hits, "mouse")).toEqual({
      kind: "target",
      target: { kind: "dependency", code: "GRL" },
      beside: [],
    });
  });
});

describe("a touch", () => {
  it("asks whether the land was meant or a dot of another further off", () => {
    expect(meaning("touch", { farDots: codes("VAT") }, COUNTRY)).toBe("choice VAT ITA");
  });

  it("names a small state once, by its dot and its land", () => {
    const hits = { dots: codes("ITA"), farDots: codes("SMR") };
    expect(meaning("touch", hits, COUNTRY)).toBe("choice ITA SMR");
  });

  it("asks which of several dots and lines was meant, or the area under it, in this order", () => {
    expect(meaning("touch", { dots: codes("VAT", "SMR") })).toBe("choice VAT SMR");
    expect(meaning("touch", DOT, STRONG_LINE, COUNTRY)).toBe("choice VAT MAR-PER ITA");
    expect(meaning("touch", DOT, STRONG_LINE, DISPUTE, COUNTRY)).toBe("choice VAT MAR-PER golan");
    expect(meaning("touch", { strongLines: [line("MAR-PER"), line("MAR-PSE")] })).toBe(
      "choice MAR-PER MAR-PSE",
    );
  });

  it("asks nothing where only one lies within reach", () => {
    expect(meaning("touch", DOT, COUNTRY)).toBe("target VAT");
    expect(meaning("touch", STRONG_LINE, COUNTRY)).toBe("target MAR-PER");
    expect(meaning("touch", COUNTRY, FINE_LINE)).toBe("target ITA");
    expect(meaning("touch")).toBe("sea");
  });
});

it("reaches as far as the design says", () => {
  expect(REACH).toEqual({
    mouse: { marker: 4, dotOverLand: 4, dot: 8, lineOverLand: 3, line: 8, fineLine: 3 },
    touch: { marker: 12, dotOverLand: 8, dot: 22, lineOverLand: 16, line: 16, fineLine: 3 },
  });
});

describe("a highlighted line", () => {
  const at = (distance: number) => ({ strongLines: [line("MAR-PER", distance)] });

  it("draws the mouse from 3 pixels over land, from 8 over the sea", () => {
    for (const area of [COUNTRY, DISPUTE]) {
      expect(meaning("mouse", at(3), area)).toBe("target MAR-PER");
      expect(meaning("mouse", at(3.1), area)).not.toBe("target MAR-PER");
    }
    expect(meaning("mouse", at(8))).toBe("target MAR-PER");
    expect(meaning("touch", at(16), COUNTRY)).toBe("target MAR-PER");
  });

  it("is named beside a country that a click opens, and the country beside it", () => {
    const pair = { kind: "pair", pair: "MAR-PER" };
    const found = (distance: number) =>
      meaningOfClick({ ...NOTHING, ...at(distance), ...COUNTRY }, "mouse");
    expect(found(2)).toEqual({ kind: "target", target: pair, beside: [ITALY] });
    expect(found(5)).toEqual({ kind: "target", target: ITALY, beside: [pair] });
  });
});

const RANKS = ["mission", "party", "pair", "dispute"] as const;
const anyHits = fc
  .record({
    missions: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 2 }),
    dots: fc.subarray(codes("VAT", "SMR"), { maxLength: 2 }),
    isFar: fc.boolean(),
    distances: fc.array(fc.double({ min: 0, max: 16, noNaN: true }), { maxLength: 2 }),
    dispute: fc.option(fc.constant("golan"), { nil: undefined }),
    country: fc.option(fc.constant(ITALY), { nil: undefined }),
    fine: fc.option(fc.constant(pairKey("FRA-MAR")), { nil: undefined }),
  })
  .map(
    ({ missions, dots, isFar, distances, dispute, country, fine }): PointHits => ({
      missions: missions.map(mission),
      dots,
      farDots: isFar && country ? codes("MCO") : [],
      strongLines: [...distances]
        .sort((one, other) => one - other)
        .map((distance, index) => line(index === 0 ? "MAR-PER" : "MAR-PSE", distance)),
      dispute,
      country,
      fineLine: () => fine,
    }),
  );

describe("whatever lies there", () => {
  const isOverLand = ({ dispute, country }: PointHits) => Boolean(dispute ?? country);

  it("a click of the mouse opens something that lies there, and nothing that ranks higher does", () => {
    fc.assert(
      fc.property(anyHits, (hits) => {
        const found = meaningOfClick(hits, "mouse");
        const reach = isOverLand(hits) ? 3 : 8;
        const lines = hits.strongLines.filter(({ distance }) => distance <= reach);
        const present = [
          hits.missions.length > 0,
          hits.dots.length > 0,
          lines.length > 0,
          hits.dispute !== undefined,
        ];
        const first = present.indexOf(true);
        if (found.kind === "sea") {
          expect([first, hits.country, hits.fineLine()]).toEqual([-1, undefined, undefined]);
          return;
        }
        if (found.kind !== "target") throw new Error("The mouse is asked nothing.");
        if (first >= 0) expect(found.target.kind).toBe(RANKS[first]);
        else expect(found.target).toEqual(hits.country ?? { kind: "pair", pair: hits.fineLine() });
      }),
    );
  });

  it("a line and an area in one place are both named, whichever is opened", () => {
    fc.assert(
      fc.property(anyHits, (hits) => {
        const found = meaningOfClick(hits, "mouse");
        if (found.kind !== "target" || found.target.kind === "mission") return;
        const kinds = [found.target, ...found.beside].map(({ kind }) => kind);
        if (hits.strongLines.length > 0) expect(kinds).toContain("pair");
        if (isOverLand(hits)) expect(kinds.some((kind) => kind !== "pair")).toBe(true);
      }),
    );
  });

  it("a touch is asked about all that a finger covers, or means one thing", () => {
    fc.assert(
      fc.property(anyHits, (hits) => {
        const found = meaningOfClick(hits, "touch");
        const { missions, dots, farDots, strongLines } = hits;
        const marks = missions.length + dots.length + farDots.length + strongLines.length;
        expect(found.kind === "choice").toBe(marks > 1 || farDots.length > 0);
        if (found.kind === "choice") {
          expect(found.targets).toHaveLength(marks + (isOverLand(hits) ? 1 : 0));
        }
      }),
    );
  });
});
