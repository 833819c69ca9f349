import type { Source } from "../domain/dataset.ts";
import type { PackedLifeLine, PairFacts } from "../domain/pairFacts.ts";
import { otherParty, type PairKey, type PartyCode } from "../domain/partyCode.ts";
import { smallerParty } from "../domain/smallerParty.ts";
import { createNoFacts, decodePartyFile, type PartyFacts } from "./decodePartyFile.ts";
import { loadStart } from "./loadDataset.ts";
import { loadFile } from "./loadFile.ts";

// Apart from the other loaders: the first map does without what reads these files.

/** Returns the file of a party with what the tables know of its pairs, by partner. */
export async function loadPartyFacts(party: PartyCode): Promise<PartyFacts> {
  const start = await loadStart();
  return loadFile(`party/${party}`, (json, key) => decodePartyFile(json, key, start));
}

/** Facts of tables, with the sources that they cite. */
export interface SourcedPairFacts extends PairFacts {
  /** Those of the whole file, yearly trade too: more than the pair cites. */
  readonly sources: readonly Source[];
}

/**
 * Returns what the tables know of a pair, from the smaller file of its parties. A pair of which they
 * know nothing, or that has no file, gives empty facts.
 */
export async function loadPairFacts(pair: PairKey): Promise<SourcedPairFacts> {
  const start = await loadStart();
  const party = smallerParty(pair, start);
  if (party === undefined) return { ...createNoFacts(pair), sources: [] };
  const file = await loadPartyFacts(party);
  const other = otherParty(pair, party);
  const facts = file.pairs.get(other) ?? createNoFacts(pair);
  const lifeLine = lifeLineOf(
    file,
    start.parties.findIndex(({ code }) => code === other),
  );
  return { ...facts, sources: file.sources, ...(lifeLine && { lifeLine }) };
}

function lifeLineOf({ lifeLines }: PartyFacts, partner: number): PackedLifeLine | undefined {
  const { lanes, marks, look, from, years } = lifeLines;
  const place = lifeLines.partner.indexOf(partner);
  if (place < 0) return undefined;
  const before = marks.slice(0, place).reduce((sum, count) => sum + count, 0);
  const own = (column: readonly number[]) => column.slice(before, before + (marks[place] ?? 0));
  return { lanes: lanes[place] ?? 0, look: own(look), from: own(from), years: own(years) };
}
