import type { PackedMoreFile, Source } from "../domain/dataset.ts";
import { keeperOf, listFormerPairs } from "../domain/formerStates.ts";
import type { PairFacts } from "../domain/pairFacts.ts";
import { otherParty, type PairKey, type PartyCode } from "../domain/partyCode.ts";
import { RARER_KINDS } from "../kinds/rarer.ts";
import { DatasetError } from "./DatasetError.ts";
import { type Actors, decodeFacts } from "./decodeFacts.ts";
import { loadStart } from "./loadDataset.ts";
import { loadFile } from "./loadFile.ts";

// Apart from the other loaders: the first words of a page do without the declarations of rarer kinds.

/** The rarer facts of a pair, by the id of their kind, with the sources that their file cites. */
export interface MoreFacts extends Pick<PairFacts, "byKind"> {
  readonly sources: readonly Source[];
  /** What is known of the former states that stood in the place of one of the two, or of both: each apart. */
  readonly former: readonly FormerFacts[];
}

/** What the tables know of a pair of which one, or both, are no more. */
export interface FormerFacts extends Pick<PairFacts, "byKind"> {
  readonly pair: PairKey;
}

/** The file of the rarer facts of those pairs that a party or a former state keeps. */
export interface MoreFile extends Pick<PackedMoreFile, "code" | "sources"> {
  readonly pairs: ReadonlyMap<PartyCode, PairFacts["byKind"]>;
}

/** Returns the rarer facts of a pair: none where its tables have none, or it has no file. */
export async function loadMoreFacts(pair: PairKey): Promise<MoreFacts> {
  const { others } = await loadStart();
  const [own, ...formers] = await Promise.all(
    [pair, ...listFormerPairs(pair, others)].map(loadKept),
  );
  return {
    byKind: own?.byKind ?? new Map(),
    sources: [own, ...formers].flatMap((one) => one?.sources ?? []),
    former: formers.filter(({ byKind }) => byKind.size > 0),
  };
}

/** Returns what the tables have of a former state and each other. */
export async function loadFormerState(code: PartyCode): Promise<MoreFile> {
  const start = await loadStart();
  return loadFile(`more/${code}`, (json, key) => decodeMoreFile(json, key, start));
}

/** Returns what the one file has of a pair in which it stands. */
async function loadKept(
  pair: PairKey,
): Promise<FormerFacts & { readonly sources: readonly Source[] }> {
  const start = await loadStart();
  const keeper = keeperOf(pair, start);
  if (keeper === undefined) return { pair, byKind: new Map(), sources: [] };
  const decode = (json: unknown, key: string) => decodeMoreFile(json, key, start);
  const { pairs, sources } = await loadFile(`more/${keeper}`, decode);
  return { pair, byKind: pairs.get(otherParty(pair, keeper)) ?? new Map(), sources };
}

/**
 * Returns the file of the rarer facts of a party's pairs, unpacked.
 * @throws DatasetError when the file is not that of the party, RangeError when it holds a code that is
 *   not known: `loadFile` makes a DatasetError of any
 */
export function decodeMoreFile(json: unknown, file: string, actors: Actors): MoreFile {
  const found = json as Partial<PackedMoreFile> | null;
  if (!found?.code || file !== `more/${found.code}` || !found.facts || !found.sources) {
    throw new DatasetError("unreadable", file, `no facts of that party in it, but ${found?.code}`);
  }
  const { code, facts, sources } = found as PackedMoreFile;
  const place = { file, own: code, kinds: RARER_KINDS };
  return { code, sources, pairs: decodeFacts(facts, place, actors) };
}
