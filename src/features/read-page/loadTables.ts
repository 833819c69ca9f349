import { loadDossier } from "../../data/loadDataset.ts";
import { loadMoreFacts } from "../../data/loadMoreFacts.ts";
import { loadPairFacts } from "../../data/loadPartyFacts.ts";
import { loadPairTrade } from "../../data/loadTrade.ts";
import type { Atlas } from "../../domain/atlas.ts";
import { joinFacts } from "../../domain/pairFacts.ts";
import { type PairKey, splitPairKey } from "../../domain/partyCode.ts";
import type { Tables } from "./workshop.ts";

/** Returns what the atlas has on a pair, with the dossiers of other pairs that one refers to. */
export async function loadTables(
  atlas: Atlas,
  pair: PairKey,
  referred: readonly PairKey[],
): Promise<Tables> {
  const hasTables = splitPairKey(pair).every((code) => atlas.party(code));
  const load = <Value>(loader: (of: PairKey) => Promise<Value>) =>
    hasTables ? loader(pair) : undefined;
  const [facts, more, series, ...dossiers] = await Promise.all([
    ...([load(loadPairFacts), load(loadMoreFacts), load(loadPairTrade)] as const),
    ...[pair, ...referred].filter((one) => atlas.dossier(one)).map(loadDossier),
  ]);
  return {
    facts: facts && joinFacts(facts, more),
    series: series ?? [],
    sources: [...dossiers, facts, more].flatMap((one) => one?.sources ?? []),
    others: new Map(dossiers.map((one) => [one.pair, one])),
  };
}
