import { describe, expect, it } from "vitest";
import { code, codes, pairKey } from "../testing/codes.ts";
import { makeAtlas, makeEntry, type World } from "../testing/makeAtlas.ts";
import {
  countKinds,
  keepInside,
  listPairLines,
  listRelationKinds,
  RELATION_KINDS,
} from "./pairLines.ts";

/** The pairs of each kind. */
function kindsIn(world: World) {
  const atlas = makeAtlas(world);
  const { ids } = listPairLines(atlas);
  const kinds = listRelationKinds(atlas);
  const ofKind = (kind: number) => ids.filter((_, line) => kinds[line] === kind);
  return { relations: ofKind(RELATION_KINDS.relations), broken: ofKind(RELATION_KINDS.broken) };
}

describe("listPairLines", () => {
  it("has every pair once, in code order, from party A's anchor to party B's", () => {
    const atlas = makeAtlas();
    const { ids, ends } = listPairLines(atlas);
    const count = atlas.partyCodes.length;
    expect(ids).toHaveLength((count * (count - 1)) / 2);
    expect(new Set(ids).size).toBe(ids.length);
    const at = 4 * ids.indexOf(pairKey("MAR-PER"));
    expect([...ends.subarray(at, at + 4)]).toEqual([
      ...(atlas.party(code("MAR"))?.anchor ?? []),
      ...(atlas.party(code("PER"))?.anchor ?? []),
    ]);
  });
});

describe("listRelationKinds", () => {
  it("tells relations from those that are broken, and from none", () => {
    const summaries = {
      "FRA-MAR": { state: "relations" },
      "CHL-NZL": { state: "relations", missionsAToB: true },
      "MAR-PER": { state: "broken" },
      "ESH-MAR": { state: "stated-none" },
    } as const;
    expect(kindsIn({ summaries })).toEqual({
      relations: ["CHL-NZL", "FRA-MAR"],
      broken: ["MAR-PER"],
    });
  });

  it("lets a dossier overrule the tables", () => {
    const summaries = {
      "FRA-MAR": { state: "relations" },
      "MAR-PER": { state: "broken" },
    } as const;
    const dossiers = [
      makeEntry("FRA-MAR", { state: "severed" }),
      makeEntry("MAR-PER", { state: "resumed" }),
      makeEntry("ESH-MAR", { state: "stated-none" }),
    ];
    expect(kindsIn({ summaries, dossiers })).toEqual({
      relations: ["MAR-PER"],
      broken: ["FRA-MAR"],
    });
  });

  it("passes over a dossier with an actor that is no party", () => {
    expect(kindsIn({ dossiers: [makeEntry("EUU-MAR", { state: "established" })] })).toEqual({
      relations: [],
      broken: [],
    });
  });
});

describe("keepInside", () => {
  it("keeps pairs of which both parties pass, and the kinds that they have", () => {
    const parties = codes("AAA", "BBB", "CCC", "DDD");
    // AB, AC, AD, BC, BD, CD
    const kinds = Uint8Array.of(1, 2, 1, 1, 2, 0);
    const kept = keepInside(kinds, parties, new Set(codes("BBB", "CCC", "DDD")));
    expect([...kept]).toEqual([0, 0, 0, 1, 2, 0]);
    expect([...kinds]).toEqual([1, 2, 1, 1, 2, 0]);
  });
});

it("counts the pairs of a kind", () => {
  expect(countKinds(Uint8Array.of(1, 2, 1, 0), 1)).toBe(2);
  expect(countKinds(new Uint8Array(), 1)).toBe(0);
});
