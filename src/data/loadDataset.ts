import { type Atlas, createAtlas } from "../domain/atlas.ts";
import type { CoverageFile, DossierFile, NamesFile, StartData } from "../domain/dataset.ts";
import type { PairKey, PartyCode } from "../domain/partyCode.ts";
import { decodeShapes, type Shapes } from "./decodeShapes.ts";
import { findFileAddress, knownFile, loadFile } from "./loadFile.ts";
import { requireKeys } from "./requireKeys.ts";

/** The small outlines, that come first, and the finer ones. */
type ShapeScale = "110m" | "50m";

/** Returns the world that the start-up data make. Like all loaders here it throws a DatasetError. */
export async function loadAtlas(): Promise<Atlas> {
  return (await loadWorld()).atlas;
}

/** Returns the start-up data. */
export async function loadStart(): Promise<StartData> {
  return (await loadWorld()).start;
}

const requireStart = requireKeys<StartData>([
  "parties",
  "organisations",
  "dossiers",
  "pairs",
  "tradeYears",
  "subjects",
  "missionYears",
]);

/** Data of which no world can be made are as good as none: they are asked for anew. */
function loadWorld(): Promise<{ readonly start: StartData; readonly atlas: Atlas }> {
  return loadFile("start", (json, key) => {
    const start = requireStart(json, key);
    return { start, atlas: createAtlas(start) };
  });
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
  const check = requireKeys<DossierFile>(["events", "sources"], { pair });
  return loadFile(`dossier/${pair}`, check);
}

/** Returns what the tables hold, for the page on sources. */
export function loadCoverage(): Promise<CoverageFile> {
  return loadFile("coverage", requireKeys<CoverageFile>(["tables", "pairsByKinds"]));
}

/** Returns the names for the search. */
export function loadNames(): Promise<NamesFile> {
  return loadFile("names", requireKeys<NamesFile>(["languages", "parties", "organisations"]));
}

/** Returns the address of a party's flag, or `undefined` when it has none. */
export function findFlag(party: PartyCode): Promise<string | undefined> {
  return findFileAddress(`flag/${party}`);
}

/** Returns the address of the ledger of claims of a pair's article. */
export function findLedger(pair: PairKey): Promise<string | undefined> {
  return findFileAddress(`ledger/${pair}`);
}
