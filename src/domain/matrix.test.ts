import { describe, expect, it } from "vitest";
import { code, codes } from "../testing/codes.ts";
import { makeAtlas } from "../testing/makeAtlas.ts";
import { makeWorld } from "../testing/makeWorld.ts";
import { subjectOf } from "../testing/subjectOf.ts";
import { fillMatrix, planMatrix } from "./matrix.ts";
import type { PartyCode } from "./partyCode.ts";

const ATLAS = makeAtlas({
  summaries: {
    "FRA-MAR": { state: "relations", missionsAToB: "resident" },
    "MAR-PER": { state: "broken" },
    "ESH-MAR": { state: "stated-none" },
  },
});
const rankOf = (party: PartyCode) => ATLAS.partyCodes.indexOf(party);
const passingOf = (...texts: string[]) => ({
  inside: new Set(codes(...texts)),
  unknown: new Set<PartyCode>(),
});

describe("a matrix", () => {
  it("has all that pass as rows and columns", () => {
    const plan = planMatrix(ATLAS.partyCodes, passingOf("PER", "MAR"), rankOf);
    expect(plan).toEqual({ kind: "ready", rows: ["MAR", "PER"], columns: ["MAR", "PER"] });
  });

  it("has one side as rows and the other as columns", () => {
    const sides = [new Set(codes("MAR")), new Set(codes("PER", "CHL"))] as const;
    const plan = planMatrix(ATLAS.partyCodes, { ...passingOf("MAR", "PER", "CHL"), sides }, rankOf);
    expect(plan).toEqual({ kind: "ready", rows: ["MAR"], columns: ["CHL", "PER"] });
  });

  it("is none of more than sixty parties, nor of one", () => {
    const many = Array.from({ length: 61 }, (_, index) =>
      code(`A${String.fromCharCode(65 + (index % 26), 65 + Math.floor(index / 26))}`),
    );
    expect(planMatrix(many, undefined, () => 0)).toEqual({
      kind: "too-many",
      rows: 61,
      columns: 61,
    });
    expect(planMatrix(many.slice(1), undefined, () => 0).kind).toBe("ready");
    expect(planMatrix(many, passingOf("MAR"), () => 0)).toEqual({ kind: "too-few", count: 1 });
  });

  const parties = codes("ESH", "FRA", "MAR", "PER");
  const signsOf = (id: "relations" | "missions" | "trade") =>
    fillMatrix(makeWorld(ATLAS), subjectOf(id), {
      rows: parties,
      columns: parties,
      trade: TRADE,
    })?.map((cells) => cells.map(({ sign }) => sign));
  /** FRA-MAR has place 13 of the 28 pairs of eight parties. */
  const TRADE = {
    year: 2016,
    sourceId: "data",
    trade: { place: [13], aToB: [99_999], bToA: [10_000_000] },
  };

  it("shows the state of each pair, the same on either side of the diagonal", () => {
    expect(signsOf("relations")).toEqual([
      ["same", "nothing-found", "stated-none", "nothing-found"],
      ["nothing-found", "same", "relations", "nothing-found"],
      ["stated-none", "relations", "same", "broken"],
      ["nothing-found", "nothing-found", "broken", "same"],
    ]);
  });

  it("shows missions and trade from the row's state to the column's", () => {
    expect(signsOf("missions")?.[1]?.[2]).toBe("mission");
    expect(signsOf("missions")?.[2]?.[1]).toBe("no-mission");
    expect(signsOf("trade")?.[1]?.[2]).toBe("trade-1");
    expect(signsOf("trade")?.[2]?.[1]).toBe("trade-4");
    expect(signsOf("trade")?.[2]?.[3]).toBe("no-figure");
  });

  it("has nothing to show while the past, or trade, has not come", () => {
    const view = { rows: parties, columns: parties, trade: undefined };
    expect(
      fillMatrix(makeWorld(ATLAS, { year: 1989 }), subjectOf("relations"), view),
    ).toBeUndefined();
    expect(fillMatrix(makeWorld(ATLAS), subjectOf("trade"), view)).toBeUndefined();
  });
});
