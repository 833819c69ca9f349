import type { PackedPartyFile, PartyFile } from "../domain/dataset.ts";
import type { PairFacts } from "../domain/pairFacts.ts";
import { makePairKey, type PairKey, type PartyCode } from "../domain/partyCode.ts";
import { CORE_KINDS } from "../kinds/core.ts";
import { readRoles } from "../kinds/pairRoles.ts";
import { DatasetError } from "./DatasetError.ts";
import { type Actors, decodeFacts } from "./decodeFacts.ts";

/** The file of a party, with the first facts of its pairs ready for a reader. */
export interface PartyFacts extends PartyFile, Pick<PackedPartyFile, "lifeLines"> {
  /** By partner; a partner of whom the tables know nothing is not in it. */
  readonly pairs: ReadonlyMap<PartyCode, PairFacts>;
}

/**
 * Returns the file of a party with the core facts of its pairs unpacked.
 * @throws DatasetError when the file is not that of the party, RangeError when it holds a code that is
 *   not known: `loadFile` makes a DatasetError of any
 */
export function decodePartyFile(json: unknown, file: string, actors: Actors): PartyFacts {
  const found = json as Partial<PackedPartyFile> | null;
  if (!found?.code || file !== `party/${found.code}` || !found.facts) {
    throw new DatasetError("unreadable", file, `no facts of that party in it, but ${found?.code}`);
  }
  const { facts, ...rest } = found as PackedPartyFile;
  const place = { file, own: rest.code, kinds: CORE_KINDS };
  const pairs = [...decodeFacts(facts, place, actors)].map(([partner, byKind]) => {
    return [partner, makeFacts(makePairKey(rest.code, partner), byKind)] as const;
  });
  return { ...rest, pairs: new Map(pairs) };
}

/** Returns the facts of a pair of which the tables know nothing. */
export function createNoFacts(pair: PairKey): PairFacts {
  return makeFacts(pair, new Map());
}

function makeFacts(pair: PairKey, byKind: PairFacts["byKind"]): PairFacts {
  return { pair, byKind, ...readRoles({ byKind }) };
}
