import { describe, expect, it, vi } from "vitest";
import { code, codes, pairKey } from "../testing/codes.ts";
import { makeAtlas } from "../testing/makeAtlas.ts";
import { countKinds, keepAdmitted, listPairLines } from "./pairLines.ts";
import type { PartyCode } from "./partyCode.ts";

describe("listPairLines", () => {
  it("has every pair once, in code order, from party A's anchor to party B's", () => {
    const atlas = makeAtlas();
    const { idOf, ends } = listPairLines(atlas);
    const count = atlas.partyCodes.length;
    expect(ends).toHaveLength(2 * count * (count - 1));
    const ids = Array.from({ length: ends.length / 4 }, (_, line) => idOf(line));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(undefined);
    const at = 4 * ids.indexOf(pairKey("MAR-PER"));
    expect([...ends.subarray(at, at + 4)]).toEqual([
      ...(atlas.party(code("MAR"))?.anchor ?? []),
      ...(atlas.party(code("PER"))?.anchor ?? []),
    ]);
  });
});

describe("keepAdmitted", () => {
  it("keeps pairs that are admitted, and the kinds that they have", () => {
    const parties = codes("AAA", "BBB", "CCC", "DDD");
    // AB, AC, AD, BC, BD, CD
    const kinds = Uint8Array.of(1, 2, 1, 1, 2, 0);
    const isAdmitted = (pair: readonly PartyCode[]) => !pair.includes(code("AAA"));
    expect([...keepAdmitted(kinds, parties, { isAdmitted })]).toEqual([0, 0, 0, 1, 2, 0]);
    expect([...kinds]).toEqual([1, 2, 1, 1, 2, 0]);
  });

  it("asks only about pairs of the parties among which admitted ones are", () => {
    const parties = codes("AAA", "BBB", "CCC", "DDD");
    const kinds = Uint8Array.of(1, 2, 3, 4, 5, 6);
    const among = new Set(codes("AAA", "CCC", "DDD"));
    const isAdmitted = vi.fn((_pair: readonly PartyCode[]) => true);
    expect([...keepAdmitted(kinds, parties, { isAdmitted, among })]).toEqual([0, 2, 3, 0, 0, 6]);
    expect(isAdmitted.mock.calls.map(([pair]) => pair.join("-"))).toEqual([
      "AAA-CCC",
      "AAA-DDD",
      "CCC-DDD",
    ]);
  });
});

it("counts the pairs of a kind", () => {
  expect([...countKinds(Uint8Array.of(1, 2, 1, 0)).slice(0, 4)]).toEqual([1, 2, 1, 0]);
  expect(countKinds(new Uint8Array())[1]).toBe(0);
});
