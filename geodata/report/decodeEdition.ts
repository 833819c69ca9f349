import { join } from "node:path";
import { createNoFacts, decodePartyFile, type PartyFacts } from "../../src/data/decodePartyFile.ts";
import { decodeMoreFile, type MoreFile } from "../../src/data/loadMoreFacts.ts";
import type { StartData } from "../../src/domain/dataset.ts";
import { keeperOf } from "../../src/domain/formerStates.ts";
import { joinFacts, type PairFacts } from "../../src/domain/pairFacts.ts";
import { createPairLookUp, type FindPairSummary } from "../../src/domain/pairStates.ts";
import {
  makePairKey,
  otherParty,
  type PairKey,
  type PartyCode,
} from "../../src/domain/partyCode.ts";
import { compileGeodata } from "../compile/compileGeodata.ts";
import type { EmittedFiles } from "../compile/emitFiles.ts";
import type { Geodata, SourceTree } from "../compile/geodata.ts";
import { readFiles } from "../compile/readFiles.ts";

/** An edition without outlines and flags, read as the app reads it. */
export interface DecodedEdition<Read = Geodata> {
  /** What the compiler read, or as much of it as was kept, corrections applied. */
  readonly geodata: Read;
  readonly start: StartData;
  /** By party, each with the rarer facts of its pairs, whoever keeps them. */
  readonly files: ReadonlyMap<PartyCode, PartyFacts>;
  /** The rarer facts, by the party or the former state that keeps them. */
  readonly kept: ReadonlyMap<PartyCode, MoreFile>;
  readonly findPair: FindPairSummary;
  /** Text of an emitted file. */
  read(key: string): string;
  /** The same, by its path under the page. */
  readPath(path: string): string | undefined;
  /** Facts of a pair as the file of one of its parties has them, and the rarer ones. */
  factsFrom(party: PartyCode, pair: PairKey): PairFacts;
}

/** Returns the data of this folder, compiled and decoded. */
export function decodeRealEdition(): DecodedEdition {
  return decodeEdition(readFiles(join(import.meta.dirname, "../..")));
}

export function decodeEdition(tree: SourceTree): DecodedEdition {
  const compiled = compileGeodata(tree);
  return decodeFiles(compiled, () => compiled.geodata);
}

/**
 * Returns the files of an edition decoded.
 * @param readGeodata returns what they were compiled from
 */
export function decodeFiles<Read>(
  { files: emitted, manifest }: Pick<EmittedFiles, "files" | "manifest">,
  readGeodata: () => Read,
): DecodedEdition<Read> {
  const read = (key: string) => emitted.get(`data/${manifest.files[key]}`) ?? "";
  const start = JSON.parse(read("start")) as StartData;
  const codes = start.parties.map(({ code }) => code);
  const formers = start.others.filter(({ kind }) => kind === "former");
  const kept = new Map(
    [...codes, ...formers.map(({ code }) => code)].map((code): [PartyCode, MoreFile] => {
      const key = `more/${code}`;
      return [code, decodeMoreFile(JSON.parse(read(key)), key, start)];
    }),
  );
  const files = new Map(
    codes.map((code): [PartyCode, PartyFacts] => {
      const key = `party/${code}`;
      const file = decodePartyFile(JSON.parse(read(key)), key, start);
      return [code, addMore(file, kept, start)];
    }),
  );
  return {
    get geodata() {
      return readGeodata();
    },
    start,
    files,
    kept,
    findPair: createPairLookUp(codes, start.pairs),
    read,
    readPath: (path) => emitted.get(path),
    factsFrom: (party, pair) =>
      files.get(party)?.pairs.get(otherParty(pair, party)) ?? createNoFacts(pair),
  };
}

/** Returns the file of a party with the rarer facts of its pairs, and their sources. */
function addMore(
  file: PartyFacts,
  kept: ReadonlyMap<PartyCode, MoreFile>,
  start: StartData,
): PartyFacts {
  const pairs = new Map(file.pairs);
  const sources = new Map(file.sources.map((source) => [source.id, source]));
  for (const [keeper, more] of kept) {
    for (const [partner, byKind] of more.pairs) {
      if (keeper !== file.code && partner !== file.code) continue;
      const other = keeper === file.code ? partner : keeper;
      const pair = makePairKey(file.code, other);
      // A pair that two keep, or the wrong one, would be told twice or not at all.
      if (keeperOf(pair, start) !== keeper) throw new Error(`${keeper} keeps ${pair}`);
      pairs.set(other, joinFacts(pairs.get(other) ?? createNoFacts(pair), { byKind }));
      for (const source of more.sources) sources.set(source.id, source);
    }
  }
  return { ...file, pairs, sources: [...sources.values()] };
}
