import type { TradeSeries } from "../domain/pairFacts.ts";
import { otherParty, type PairKey, type PartyCode } from "../domain/partyCode.ts";
import { smallerParty } from "../domain/smallerParty.ts";
import { decodeTradeFile } from "./decodeTradeFile.ts";
import { loadStart } from "./loadDataset.ts";
import { loadFile } from "./loadFile.ts";

// Apart from the other loaders: the first map does without what reads these files.

/** Returns the yearly trade of a pair, both ways, each data set by itself. */
export async function loadPairTrade(pair: PairKey): Promise<readonly TradeSeries[]> {
  const party = smallerParty(pair, await loadStart());
  if (party === undefined) return [];
  const series = await loadPartyTrade(party);
  return series.get(otherParty(pair, party)) ?? [];
}

/** Returns the yearly trade of a party by partner. */
export async function loadPartyTrade(
  party: PartyCode,
): Promise<ReadonlyMap<PartyCode, readonly TradeSeries[]>> {
  const start = await loadStart();
  return loadFile(`trade/${party}`, (json, key) => decodeTradeFile(json, key, start));
}
