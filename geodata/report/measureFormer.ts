import { listFormerPairs } from "../../src/domain/formerStates.ts";
import { makePairKey, type PairKey, splitPairKey } from "../../src/domain/partyCode.ts";
import type { DecodedEdition } from "./decodeEdition.ts";

/** A former state, and what the pages of those tell that stand in its place. */
export interface FormerReport {
  readonly name: string;
  /** Names of the parties that stand in its place. */
  readonly parties: readonly string[];
  /** Facts of its own with parties and with other former states; yearly trade is not among them. */
  readonly facts: number;
  /** Pairs of parties on whose pages they are told. */
  readonly pairs: number;
}

/** Returns what is told of former states: apart, for it counts as nothing of the pairs that tell it. */
export function measureFormer({
  start,
  kept,
}: Pick<DecodedEdition, "start" | "kept">): FormerReport[] {
  const { parties, others } = start;
  const names = new Map([...parties, ...others].map(({ code, name }) => [code, name]));
  const counts = new Map<PairKey, number>();
  for (const [state, { pairs }] of kept) {
    for (const [other, byKind] of pairs) {
      const facts = [...byKind.values()].reduce((sum, list) => sum + list.length, 0);
      counts.set(makePairKey(state, other), facts);
    }
  }
  const tellers = new Map<PairKey, PairKey[]>();
  for (const [place, { code }] of parties.entries()) {
    for (const other of parties.slice(place + 1)) {
      const pair = makePairKey(code, other.code);
      for (const former of listFormerPairs(pair, others)) {
        if (!counts.has(former)) continue;
        tellers.set(former, [...(tellers.get(former) ?? []), pair]);
      }
    }
  }
  return others
    .filter(({ kind }) => kind === "former")
    .map(({ code, name, continuesAs = [] }) => {
      const own = [...counts].filter(([pair]) => splitPairKey(pair).includes(code));
      return {
        name,
        parties: continuesAs.map((party) => names.get(party) ?? party),
        facts: own.reduce((sum, [, facts]) => sum + facts, 0),
        pairs: new Set(own.flatMap(([pair]) => tellers.get(pair) ?? [])).size,
      };
    });
}
