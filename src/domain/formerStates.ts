import type { OtherActor } from "./dataset.ts";
import { makePairKey, type PairKey, type PartyCode, splitPairKey } from "./partyCode.ts";
import { smallerParty } from "./smallerParty.ts";

/** Actors that are no party: former states say in whose place of them a party stands. */
export type Successions = readonly Pick<OtherActor, "code" | "kind" | "continuesAs">[];

/** What tells who keeps a pair. */
type Keepers = Parameters<typeof smallerParty>[1] & { readonly others: Successions };

/**
 * Returns whose file has the rarer facts of a pair: a former state keeps all of its own, of two the first in
 * code order; of two parties the one whose file is the smaller. `undefined` when neither has a file.
 */
export function keeperOf(pair: PairKey, start: Keepers): PartyCode | undefined {
  const former = splitPairKey(pair).find((code) => isFormer(code, start.others));
  return former ?? smallerParty(pair, start);
}

/** Returns whether a code is that of a state that is no more. */
export function isFormer(code: string, others: Successions): boolean {
  return others.some((one) => one.code === code && one.kind === "former");
}

/**
 * Returns the pairs in which former states stand in the place of one of the two, or of both: Czechoslovakia and
 * Romania for Czechia and Romania. Czechia and Slovakia have those of each with Czechoslovakia.
 */
export function listFormerPairs(pair: PairKey, others: Successions): PairKey[] {
  const [ofA, ofB] = splitPairKey(pair).map((party) => [party, ...formersOf(party, others)]);
  const pairs = (ofA ?? []).flatMap((one) =>
    (ofB ?? []).flatMap((other) => (one === other ? [] : makePairKey(one, other))),
  );
  return [...new Set(pairs)].filter((one) => one !== pair);
}

/** Returns the former states in whose place a party stands, alone or with others. */
export function formersOf(party: PartyCode, others: Successions): PartyCode[] {
  return others
    .filter(({ kind, continuesAs }) => kind === "former" && continuesAs?.includes(party))
    .map(({ code }) => code);
}
