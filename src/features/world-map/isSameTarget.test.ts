import { describe, expect, it } from "vitest";
import type { MapTarget } from "../../store/atlasStore.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeTableMission } from "../../testing/makePairFacts.ts";
import { isSameTarget } from "./isSameTarget.ts";

/** Makes each target anew. */
const listTargets = (): (MapTarget | undefined)[] => [
  undefined,
  { kind: "party", party: code("FRA") },
  { kind: "party", party: code("PER") },
  { kind: "dependency", code: "FRA" },
  { kind: "pair", pair: pairKey("FRA-PER") },
  { kind: "pair", pair: pairKey("MAR-PER") },
  { kind: "mission", mission: makeTableMission({ id: "MAR-PER-emb" }) },
  { kind: "mission", mission: makeTableMission({ id: "MAR-PER-con-arequipa" }) },
  { kind: "dispute", dispute: "golan" },
  { kind: "dispute", dispute: "crimea" },
];

describe("a target of the pointer", () => {
  it("is the same as itself, made anew, and as no other one", () => {
    const [targets, others] = [listTargets(), listTargets()];
    for (const [index, one] of targets.entries()) {
      const same = others.flatMap((other, at) => (isSameTarget(one, other) ? [at] : []));
      expect(same).toEqual([index]);
    }
  });
});
