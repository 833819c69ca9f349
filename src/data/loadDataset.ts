import type {
  CoverageFile,
  DossierFile,
  HistoryFile,
  NamesFile,
  StartData,
  TradeYearFile,
} from "../domain/dataset.ts";
import { unpackPlaces } from "../domain/packedSteps.ts";
import type { TradeSeries } from "../domain/pairFacts.ts";
import { otherParty, type PairKey, type PartyCode } from "../domain/partyCode.ts";
import { smallerParty } from "../domain/smallerParty.ts";
import { DatasetError } from "./DatasetError.ts";
import { decodeShapes, type Shapes } from "./decodeShapes.ts";
import { decodeTradeFile } from "./decodeTradeFile.ts";
import { findFileAddress, knownFile, loadFile } from "./loadFile.ts";

/** The small outlines, that come first, and the finer ones. */
type ShapeScale = "110m" | "50m";

/** Returns the start-up data. Like all loaders here it throws a DatasetError. */
export function loadStart(): Promise<StartData> {
  return loadFile(
    "start",
    requireKeys<StartData>(["parties", "organisations", "dossiers", "pairs", "tradeYears"]),
  );
}

/** Returns the outlines of countries at a scale, in world units. */
export function loadShapes(scale: ShapeScale): Promise<Shapes> {
  return loadFile(`shapes/${scale}`, (json, key) => decodeShapes(json, "countries", key));
}

/** Returns the outlines of countries at a scale if they are here already. */
export function knownShapes(scale: ShapeScale): Shapes | undefined {
  return knownFile(`shapes/${scale}`);
}

/** Returns the outlines of the disputed areas, in world units. */
export function loadDisputes(): Promise<Shapes> {
  return loadFile("disputes", (json, key) => decodeShapes(json, "disputes", key));
}

/** Returns the outlines of the disputed areas if they are here already. */
export function knownDisputes(): Shapes | undefined {
  return knownFile("disputes");
}

/** Returns the dossier of a pair; only pairs with an entry in the start-up data have one. */
export function loadDossier(pair: PairKey): Promise<DossierFile> {
  return loadFile(`dossier/${pair}`, requireKeys<DossierFile>(["pair", "events", "sources"]));
}

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

/** Returns what past years need: turns of relations, statehood, recognition. */
export function loadHistory(): Promise<HistoryFile> {
  const check = requireKeys<HistoryFile>(["sourceIds", "turns", "statehood", "recognitions"]);
  return loadFile("history", (json, key) => {
    const file = check(json, key);
    return { ...file, turns: unpackPlaces(file.turns) };
  });
}

/** Returns the trade of all pairs in a year; the history says which years have a file. */
export function loadTradeYear(year: number): Promise<TradeYearFile> {
  const check = requireKeys<TradeYearFile>(["year", "sourceId", "trade"]);
  return loadFile(`trade-year/${year}`, (json, key) => {
    const file = check(json, key);
    return { ...file, trade: unpackPlaces(file.trade) };
  });
}

/** Returns what the tables hold, for the page on sources. */
export function loadCoverage(): Promise<CoverageFile> {
  return loadFile("coverage", requireKeys<CoverageFile>(["tables", "pairsByKinds"]));
}

/** Returns the names for the search. */
export function loadNames(): Promise<NamesFile> {
  return loadFile("names", requireKeys<NamesFile>(["languages", "parties"]));
}

/** Returns the address of a party's flag, or `undefined` when it has none. */
export function findFlag(party: PartyCode): Promise<string | undefined> {
  return findFileAddress(`flag/${party}`);
}

/** Returns the address of the ledger of claims of a pair's article. */
export function findLedger(pair: PairKey): Promise<string | undefined> {
  return findFileAddress(`ledger/${pair}`);
}

/**
 * The compiler checked the content, and the manifest its version: what is left to find out is
 * whether the file that came is the file that was asked for.
 */
function requireKeys<Content extends object>(keys: readonly (keyof Content & string)[]) {
  return (json: unknown, file: string): Content => {
    const missing = keys.find((key) => typeof json !== "object" || json === null || !(key in json));
    if (missing) throw new DatasetError("unreadable", file, `"${missing}" is missing`);
    return json as Content;
  };
}
