import type { DossierFile, NamesFile, PartyFile, StartData } from "../domain/dataset.ts";
import type { PairKey, PartyCode } from "../domain/partyCode.ts";
import { DatasetError } from "./DatasetError.ts";
import { decodeShapes, type Shapes } from "./decodeShapes.ts";
import { findFileAddress, loadFile } from "./loadFile.ts";

/** The small outlines, that come first, and the finer ones. */
type ShapeScale = "110m" | "50m";

/** Returns the start-up data. Like all loaders here it throws a DatasetError. */
export function loadStart(): Promise<StartData> {
  return loadFile("start", requireKeys<StartData>(["parties", "organisations", "dossiers"]));
}

/** Returns the outlines of countries at a scale, in world units. */
export function loadShapes(scale: ShapeScale): Promise<Shapes> {
  return loadFile(`shapes/${scale}`, (json, key) => decodeShapes(json, "countries", key));
}

/** Returns the outlines of the disputed areas, in world units. */
export function loadDisputes(): Promise<Shapes> {
  return loadFile("disputes", (json, key) => decodeShapes(json, "disputes", key));
}

/** Returns the dossier of a pair; only pairs with an entry in the start-up data have one. */
export function loadDossier(pair: PairKey): Promise<DossierFile> {
  return loadFile(`dossier/${pair}`, requireKeys<DossierFile>(["pair", "events", "sources"]));
}

/** Returns what the panel of a country shows beyond the start-up data. */
export function loadParty(party: PartyCode): Promise<PartyFile> {
  return loadFile(`party/${party}`, requireKeys<PartyFile>(["code", "formerNames"]));
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
