import { describe, expect, it } from "vitest";
import { code, codes, pairKey } from "../../testing/codes.ts";
import { meaningOfClick, type PointHits, REACH } from "./clickMeaning.ts";

const NOTHING: PointHits = {
  dots: [],
  strongLines: [],
  dispute: undefined,
  country: undefined,
  fineLine: () => undefined,
};
const ITALY = { kind: "party", party: code("ITA") } as const;
/** Everything that a point can hit, from the first in the order to the last. */
const DOT: Partial<PointHits> = { dots: codes("VAT") };
const STRONG_LINE: Partial<PointHits> = { strongLines: [pairKey("MAR-PER")] };
const DISPUTE: Partial<PointHits> = { dispute: "golan" };
const COUNTRY: Partial<PointHits> = { country: ITALY };
const FINE_LINE: Partial<PointHits> = { fineLine: () => pairKey("FRA-MAR") };

function meaning(pointer: "mouse" | "touch", ...hits: readonly Partial<PointHits>[]) {
  const found = meaningOfClick(Object.assign({}, NOTHING, ...hits), pointer);
  if (found.kind === "sea") return "sea";
  const targets = found.kind === "choice" ? found.targets : [found.target];
  return `${found.kind} ${targets.map((target) => Object.values(target)[1]).join(" ")}`;
}

describe("a click with the mouse", () => {
  it("takes the first of: dot, documented line, dispute, country, any other line, sea", () => {
    const inOrder = [DOT, STRONG_LINE, DISPUTE, COUNTRY, FINE_LINE];
    const meanings = inOrder.map((_, from) => meaning("mouse", ...inOrder.slice(from)));
    expect([...meanings, meaning("mouse")]).toEqual([
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
    const hits = { dots: codes("VAT", "SMR"), strongLines: [pairKey("MAR-PER")] };
    expect(meaning("mouse", hits)).toBe("target VAT");
  });

  it("takes a dependent territory as what it is", () => {
    const hits = { ...NOTHING, country: { kind: "dependency", code: "GRL" } as const };
    expect(meaningOfClick(hits, "mouse")).toEqual({
      kind: "target",
      target: { kind: "dependency", code: "GRL" },
    });
  });
});

describe("a touch", () => {
  it("asks which of several dots and lines was meant, or the area under it, in this order", () => {
    expect(meaning("touch", { dots: codes("VAT", "SMR") })).toBe("choice VAT SMR");
    expect(meaning("touch", DOT, STRONG_LINE, COUNTRY)).toBe("choice VAT MAR-PER ITA");
    expect(meaning("touch", DOT, STRONG_LINE, DISPUTE, COUNTRY)).toBe("choice VAT MAR-PER golan");
    expect(meaning("touch", { strongLines: [pairKey("MAR-PER"), pairKey("MAR-PSE")] })).toBe(
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
    mouse: { dot: 8, line: 8, fineLine: 3 },
    touch: { dot: 22, line: 16, fineLine: 3 },
  });
});
