import { fileURLToPath } from "node:url";
import { compileGeodata } from "../../geodata/compile/compileGeodata.ts";
import type { Geodata, SourceTree } from "../../geodata/compile/geodata.ts";
import { readFiles } from "../../geodata/compile/readFiles.ts";
import { createNoFacts, decodePartyFile, type PartyFacts } from "../../src/data/decodePartyFile.ts";
import type { StartData } from "../../src/domain/dataset.ts";
import type { PairFacts } from "../../src/domain/pairFacts.ts";
import { createPairLookUp, type FindPairSummary } from "../../src/domain/pairStates.ts";
import { otherParty, type PairKey, type PartyCode } from "../../src/domain/partyCode.ts";

/** An edition without outlines and flags, read as the app reads it. */
export interface DecodedEdition {
  /** What the compiler read, corrections applied. */
  readonly geodata: Geodata;
  readonly start: StartData;
  /** By party. */
  readonly files: ReadonlyMap<PartyCode, PartyFacts>;
  readonly findPair: FindPairSummary;
  /** Text of an emitted file. */
  read(key: string): string;
  /** Facts of a pair as the file of one of its parties has them. */
  factsFrom(party: PartyCode, pair: PairKey): PairFacts;
}

/** Returns the data of this folder, compiled and decoded. */
export function decodeRealEdition(): DecodedEdition {
  return decodeEdition(readFiles(fileURLToPath(new URL("../..", import.meta.url))));
}

export function decodeEdition(tree: SourceTree): DecodedEdition {
  const compiled = compileGeodata(tree);
  const read = (key: string) => compiled.files.get(`data/${compiled.manifest.files[key]}`) ?? "";
  const start = JSON.parse(read("start")) as StartData;
  const codes = start.parties.map(({ code }) => code);
  const files = new Map(
    codes.map((code): [PartyCode, PartyFacts] => {
      const key = `party/${code}`;
      return [code, decodePartyFile(JSON.parse(read(key)), key, start)];
    }),
  );
  return {
    geodata: compiled.geodata,
    start,
    files,
    findPair: createPairLookUp(codes, start.pairs),
    read,
    factsFrom: (party, pair) =>
      files.get(party)?.pairs.get(otherParty(pair, party)) ?? createNoFacts(pair),
  };
}
