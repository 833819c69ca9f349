import { createHash } from "node:crypto";
import {
  type DossierEntry,
  type DossierFile,
  type Manifest,
  type Mention,
  SCHEMA_VERSION,
  type Source,
  type StartData,
} from "../../src/domain/dataset.ts";
import type { SubjectId } from "../../src/domain/lineMode.ts";
import { packPlaces } from "../../src/domain/packedSteps.ts";
import type { PairState } from "../../src/domain/pairState.ts";
import type { PairKey, PartyCode } from "../../src/domain/partyCode.ts";
import type { AnyKind } from "../../src/kinds/defineKind.ts";
import { LINES_OF_KINDS } from "../../src/kinds/lines.ts";
import { wordsOf } from "../../src/kinds/words.ts";
import { indexSources } from "./citedSources.ts";
import { measureCoverage } from "./coverage.ts";
import { deriveDossierEntries } from "./dossierEntry.ts";
import { emitHistory } from "./emitHistory.ts";
import { emitNames } from "./emitNames.ts";
import { emitParty } from "./emitParty.ts";
import { emitStart, type PairsOfStart } from "./emitStart.ts";
import { findTurns } from "./findTurns.ts";
import type { Geodata } from "./geodata.ts";
import { keepKnownRows } from "./keepKnownRows.ts";
import { linkDossiers } from "./linkDossiers.ts";
import { linkMentions } from "./linkMentions.ts";
import { yearsOfMissions } from "./missionYears.ts";
import { packFacts } from "./packFacts.ts";
import { packSubjects } from "./packSubjects.ts";
import { packTrade } from "./packTrade.ts";
import { packTradeYears } from "./packTradeYears.ts";
import { presentStates } from "./presentStates.ts";
import type { Turn } from "./relationTurns.ts";
import { DATA_SET_OF_YEARS, type Years, yearsOfSource } from "./sourceYears.ts";
import { summarisePairs } from "./summarisePairs.ts";

/** Outlines as TopoJSON text. Made elsewhere: tests and a first look do without. */
export interface ShapeTexts {
  readonly buildShapes: (scale: "110m" | "50m") => string;
  readonly buildDisputes: (geojson: string) => string;
}

export interface EmitOptions {
  /** Absent: no shapes are emitted. */
  readonly shapes?: ShapeTexts;
  /** Returns a flag as SVG by the code of ISO 3166-1 alpha-2, if there is one. */
  readonly flagOf?: (iso2: string) => string | undefined;
}

export interface EmittedFiles {
  /** Contents by address relative to the site: `data/manifest.json`, `data/start.1a2b3c4d.json`. */
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
  readonly dataVersion: string;
}

/** Folder of the emitted files on the site. */
export const DATA_FOLDER = "data/";
/** Hexadecimal figures of a content's SHA-256 in the names of files, and in the data's version. */
const NAME_HASH_LENGTH = 8;
const VERSION_LENGTH = 12;

/** The first after the last: of a source that is not there. */
const NO_YEARS: Years = [0, -1];

/** Actors without a row in `parties.csv` that have a flag all the same. */
const FLAGS_OF_OTHERS = [["EUU", "EU"]] as const;

/** Returns every file of the edition. The same data gives the same bytes and names. */
export function emitFiles(geodata: Geodata, options: EmitOptions): EmittedFiles {
  const sources = indexSources(geodata.sources);
  const dossiers = linkDossiers(geodata.dossiers, sources);
  const mentions = linkMentions(geodata.dossiers);

  const output = new HashedOutput();
  output.addJson("names", emitNames(geodata));
  const turns = findTurns(geodata.tables, geodata.dossiers, geodata.edition.asOf);
  const states = presentStates(turns, geodata.edition.asOf);
  const entries = deriveDossierEntries(geodata, states);
  const pairs = addFacts(output, geodata, { mentions, sources, entries, turns, states });
  output.addJson("coverage", measureCoverage(geodata));
  addDossiers(output, dossiers);
  for (const { pair, text } of geodata.ledgers) output.add(`ledger/${pair}`, "csv", text);
  addFlags(output, geodata, options);
  addShapes(output, geodata, options);

  const start = emitStart(geodata, entries, pairs);
  // The start file carries the version, so the version cannot come from the start file's name.
  const dataVersion = hashText(
    [...output.addresses.values(), JSON.stringify(start)].join("\n"),
    VERSION_LENGTH,
  );
  const complete: StartData = { ...start, dataVersion };
  output.addJson("start", complete);
  const manifest: Manifest = {
    schemaVersion: SCHEMA_VERSION,
    dataVersion,
    files: Object.fromEntries(
      [...output.addresses].sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  };
  const files = new Map(output.files).set(`${DATA_FOLDER}manifest.json`, JSON.stringify(manifest));
  return { files, manifest, dataVersion };
}

/** Adds the files of tables of facts, and returns what the start file says of their pairs. */
function addFacts(
  output: HashedOutput,
  geodata: Geodata,
  {
    mentions,
    sources,
    entries,
    turns,
    states,
  }: {
    readonly mentions: ReadonlyMap<PartyCode, readonly Mention[]>;
    readonly sources: ReadonlyMap<string, Source>;
    readonly entries: readonly DossierEntry[];
    readonly turns: ReadonlyMap<PairKey, readonly Turn[]>;
    readonly states: ReadonlyMap<PairKey, PairState>;
  },
): PairsOfStart {
  const parties = geodata.parties.map(({ value }) => value).sort(byCode);
  const codes = parties.map(({ code }) => code);
  const actors = new Map(
    [...codes, ...geodata.others.map(({ value }) => value.code)].map((code, index) => [
      code,
      index,
    ]),
  );
  const tables = keepKnownRows(geodata.tables, actors);
  const facts = packFacts(tables, codes, actors, (id) => lastYearOf(geodata, id));
  const trades = packTrade(tables, codes, actors);
  const partyFileSizes = parties.map((party) => {
    const [packed, trade] = [facts.get(party.code), trades.get(party.code)];
    if (packed === undefined || trade === undefined) throw new Error(`${party.code} has no facts`);
    output.addJson(`trade/${party.code}`, trade);
    const parts = { mentions: mentions.get(party.code) ?? [], facts: packed, trade, sources };
    return output.addJson(`party/${party.code}`, emitParty(party, geodata, parts));
  });
  const subjects = packSubjects(LINES_OF_KINDS, tables, geodata, codes);
  for (const subject of subjects) {
    output.addJson(`subject/${subject.id}`, { ...subject, spans: packPlaces(subject.spans) });
  }
  const history = emitHistory(geodata.dossiers, turns, tables, codes);
  output.addJson("history", { ...history, turns: packPlaces(history.turns) });
  const tradeYears = yearsOfSource(geodata.sources, DATA_SET_OF_YEARS) ?? NO_YEARS;
  for (const file of packTradeYears(tables, codes, tradeYears)) {
    output.addJson(`trade-year/${file.year}`, { ...file, trade: packPlaces(file.trade) });
  }
  return {
    pairs: summarisePairs(tables, codes, entries, states),
    partyFileSizes,
    tradeYears,
    missionYears: yearsOfMissions(tables) ?? NO_YEARS,
    subjects: LINES_OF_KINDS.map(({ kind }) => [kind.id as SubjectId, nameOfSubject(kind)]),
  };
}

/** @throws Error where the words of a kind do not name it as a subject */
function nameOfSubject(kind: AnyKind): string {
  const name = wordsOf(kind).lines?.name;
  if (name === undefined) throw new Error(`${kind.id} has no name as a subject of the map`);
  return name;
}

/** The last year that a source covers; without one its newest facts have no age. */
function lastYearOf({ sources }: Geodata, id: string): number | undefined {
  return sources.find((source) => source.id === id)?.lastYear;
}

function byCode(one: { readonly code: string }, other: { readonly code: string }): number {
  return one.code < other.code ? -1 : 1;
}

function addDossiers(output: HashedOutput, dossiers: ReadonlyMap<PairKey, DossierFile>): void {
  for (const [pair, dossier] of dossiers) output.addJson(`dossier/${pair}`, dossier);
}

function addFlags(output: HashedOutput, geodata: Geodata, { flagOf }: EmitOptions): void {
  const ofParties = geodata.parties.map(({ value }) => [value.code, value.iso2] as const);
  for (const [code, iso2] of [...ofParties, ...FLAGS_OF_OTHERS]) {
    const flag = flagOf?.(iso2);
    if (flag !== undefined) output.add(`flag/${code}`, "svg", flag);
  }
}

function addShapes(output: HashedOutput, geodata: Geodata, { shapes }: EmitOptions): void {
  if (shapes === undefined) return;
  output.add("shapes/110m", "json", shapes.buildShapes("110m"));
  output.add("shapes/50m", "json", shapes.buildShapes("50m"));
  output.add("disputes", "json", shapes.buildDisputes(geodata.disputedAreasText));
}

/** Collects contents under names that carry their hash. */
class HashedOutput {
  /** Contents by address relative to the site. */
  readonly files = new Map<string, string>();
  /** Addresses relative to the manifest's folder, by key. */
  readonly addresses = new Map<string, string>();

  /** Returns the number of bytes. */
  addJson(key: string, value: unknown): number {
    const text = JSON.stringify(value);
    this.add(key, "json", text);
    return Buffer.byteLength(text);
  }

  add(key: string, ending: "json" | "csv" | "svg", content: string): void {
    const address = `${key}.${hashText(content, NAME_HASH_LENGTH)}.${ending}`;
    this.addresses.set(key, address);
    this.files.set(DATA_FOLDER + address, content);
  }
}

function hashText(text: string, length: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}
