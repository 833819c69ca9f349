import {
  type DossierEntry,
  type DossierFile,
  FURTHER_FILES,
  type Manifest,
  type Mention,
  SCHEMA_VERSION,
  type StartData,
} from "../../src/domain/dataset.ts";
import type { SubjectId } from "../../src/domain/lineMode.ts";
import type { PairState } from "../../src/domain/pairState.ts";
import type { PairKey, PartyCode } from "../../src/domain/partyCode.ts";
import { smallerParty } from "../../src/domain/smallerParty.ts";
import { CORE_KINDS } from "../../src/kinds/core.ts";
import { type AnyKind, TABLES_OF_ALL } from "../../src/kinds/defineKind.ts";
import { LINES_OF_KINDS } from "../../src/kinds/lines.ts";
import { RARER_KINDS } from "../../src/kinds/rarer.ts";
import { wordsOf } from "../../src/kinds/words.ts";
import { indexSources } from "./citedSources.ts";
import { deriveDossierEntries } from "./dossierEntry.ts";
import { createEmitMemory, type EmitMemory, type ShapeTexts } from "./emitMemory.ts";
import { emitStart, type PairsOfStart } from "./emitStart.ts";
import type { Geodata } from "./geodata.ts";
import { hashText } from "./hashText.ts";
import { keepKnownRows } from "./keepKnownRows.ts";
import { linkDossiers } from "./linkDossiers.ts";
import { linkMentions } from "./linkMentions.ts";
import { yearsOfMissions } from "./missionYears.ts";
import { packFacts } from "./packFacts.ts";
import { packTrade } from "./packTrade.ts";
import type { Turn } from "./relationTurns.ts";
import type { Years } from "./sourceYears.ts";
import { summarisePairs } from "./summarisePairs.ts";

export interface EmitOptions {
  /** Absent: no shapes are emitted. */
  readonly shapes?: ShapeTexts;
  /** Returns a flag as SVG by the code of ISO 3166-1 alpha-2, if there is one. */
  readonly flagOf?: (iso2: string) => string | undefined;
}

export interface EmittedFiles {
  /** Contents by address relative to the site: `data/manifest.json`, `data/start.1a2b3c4d.json`. */
  readonly files: ReadonlyMap<string, string>;
  /** With the addresses of both its pieces. */
  readonly manifest: Manifest;
  readonly dataVersion: string;
}

/** Folder of the emitted files on the site. */
export const DATA_FOLDER = "data/";
/** Hexadecimal figures of a content's SHA-256 in the data's version. */
const VERSION_LENGTH = 12;

/** Keys in the manifest's first piece: the files that are one of a kind, and outlines. */
const OF_THE_FIRST_MAP = /^[^/]+$|^shapes\//;

/** So coarse that a change of a row seldom moves a pair from one party's file to the other's. */
const BYTES_A_KILOBYTE = 1024;

/** The first after the last: of a source that is not there. */
const NO_YEARS: Years = [0, -1];

/** Actors without a row in `parties.csv` that have a flag all the same. */
const FLAGS_OF_OTHERS = [["EUU", "EU"]] as const;

/**
 * Returns every file of the edition. The same data gives the same bytes and names.
 * @param memory of earlier editions: what depends on nothing that has changed is not made anew
 */
export function emitFiles(
  geodata: Geodata,
  options: EmitOptions,
  memory: EmitMemory = createEmitMemory(),
): EmittedFiles {
  const sources = indexSources(geodata.sources);
  const dossiers = linkDossiers(geodata.dossiers, sources);
  const mentions = linkMentions(geodata.dossiers);

  const output = new HashedOutput(memory.addressOf);
  output.add("names", "json", memory.writeNames(geodata));
  const turns = memory.findTurns(geodata);
  const states = memory.presentStates(turns, geodata.edition.asOf);
  const entries = deriveDossierEntries(geodata, states);
  const pairs = addFacts(output, geodata, { mentions, entries, turns, states, memory });
  output.add("coverage", "json", memory.writeCoverage(geodata));
  addDossiers(output, dossiers);
  for (const { pair, text } of geodata.ledgers) output.add(`ledger/${pair}`, "csv", text);
  addFlags(output, geodata, options);
  addShapes(output, geodata, { ...options, memory });

  const start = emitStart(geodata, entries, pairs);
  // The start file carries the version, so the version cannot come from the start file's name.
  const dataVersion = hashText(
    [...output.addresses.values(), JSON.stringify(start)].join("\n"),
    VERSION_LENGTH,
  );
  const complete: StartData = { ...start, dataVersion };
  output.addJson("start", complete);
  const listed = listByKey(output.addresses);
  output.addJson(
    FURTHER_FILES,
    Object.fromEntries(listed.filter(([key]) => !OF_THE_FIRST_MAP.test(key))),
  );
  const head = { schemaVersion: SCHEMA_VERSION, dataVersion };
  const first = listByKey(output.addresses).filter(([key]) => OF_THE_FIRST_MAP.test(key));
  const written: Manifest = { ...head, files: Object.fromEntries(first) };
  const files = new Map(output.files).set(`${DATA_FOLDER}manifest.json`, JSON.stringify(written));
  return {
    files,
    manifest: { ...head, files: Object.fromEntries(listByKey(output.addresses)) },
    dataVersion,
  };
}

function listByKey(addresses: Iterable<readonly [string, string]>): (readonly [string, string])[] {
  return [...addresses].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Adds the files of tables of facts, and returns what the start file says of their pairs. */
function addFacts(
  output: HashedOutput,
  geodata: Geodata,
  {
    mentions,
    entries,
    turns,
    states,
    memory,
  }: {
    readonly mentions: ReadonlyMap<PartyCode, readonly Mention[]>;
    readonly entries: readonly DossierEntry[];
    readonly turns: ReadonlyMap<PairKey, readonly Turn[]>;
    readonly states: ReadonlyMap<PairKey, PairState>;
    readonly memory: EmitMemory;
  },
): PairsOfStart {
  const parties = geodata.parties.map(({ value }) => value).sort(byCode);
  const codes = memory.keepCodes(parties.map(({ code }) => code));
  const actors = memory.indexActors(codes, memory.keepOthers(geodata.others));
  const tables = keepKnownRows(geodata.tables, actors, memory.keepRows);
  const lastYears = JSON.stringify(geodata.sources.map(({ id, lastYear }) => [id, lastYear]));
  const ofAllPairs = TABLES_OF_ALL.map((name) => tables[name]);
  const ofSources = { actors, lastYearOf: (id: string) => lastYearOf(geodata, id) };
  const facts = memory.packFacts(
    (own, of) => packFacts(own, of, { kinds: CORE_KINDS, ...ofSources }),
    { tables, parties: codes, ground: [actors, lastYears, ...ofAllPairs] },
  );
  const trades = memory.packTrade((own, of) => packTrade(own, of, actors), {
    tables,
    parties: codes,
    ground: [actors],
  });
  const shared = memory.shareAmongParties(geodata.sources, geodata.names, geodata.membershipNotes);
  const sizes = parties.map((party) => {
    const [packed, trade] = [facts.get(party.code), trades.get(party.code)];
    if (packed === undefined || trade === undefined) throw new Error(`${party.code} has no facts`);
    output.add(`trade/${party.code}`, "json", memory.writeTrade(party.code, trade));
    const own = memory.keepMentions(party.code)(mentions.get(party.code) ?? []);
    const text = memory.writeParty(party.code, party, own, packed, trade, shared);
    output.add(`party/${party.code}`, "json", text);
    return Math.round(Buffer.byteLength(text) / BYTES_A_KILOBYTE);
  });
  const partyFileSizes = memory.keepSizes(sizes);
  const keeperOf = (pair: PairKey) => smallerParty(pair, { parties, partyFileSizes });
  const more = memory.packMore(
    (own, of) => packFacts(own, of, { kinds: RARER_KINDS, ...ofSources, keeperOf }),
    { tables, parties: codes, ground: [actors, lastYears, partyFileSizes, ...ofAllPairs] },
  );
  for (const [code, packed] of more) {
    output.add(`more/${code}`, "json", memory.writeMore(code, packed, shared));
  }
  const { dossiers, sources } = geodata;
  for (const { kind } of LINES_OF_KINDS) {
    output.add(
      `subject/${kind.id}`,
      "json",
      memory.writeSubject(kind.id)({ tables, sources, codes }),
    );
  }
  output.add("history", "json", memory.writeHistory({ dossiers, turns, tables, codes }));
  const tradeOfYears = memory.writeTradeYears(tables.trade_series, codes);
  for (const [year, text] of tradeOfYears) output.add(`trade-year/${year}`, "json", text);
  return {
    pairs: summarisePairs(tables, codes, entries, states, memory.findMissionLevels),
    partyFileSizes,
    tradeYears: tradeOfYears.map(([year]) => year),
    missionYears: yearsOfMissions(tables) ?? NO_YEARS,
    subjects: LINES_OF_KINDS.map(({ kind, group }) => [
      kind.id as SubjectId,
      nameOfSubject(kind),
      group,
    ]),
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

function addShapes(
  output: HashedOutput,
  { disputedAreasText }: Geodata,
  { shapes, memory }: Pick<EmitOptions, "shapes"> & { readonly memory: EmitMemory },
): void {
  if (shapes === undefined) return;
  output.add("shapes/110m", "json", memory.buildShapes("110m", shapes.buildShapes));
  output.add("shapes/50m", "json", memory.buildShapes("50m", shapes.buildShapes));
  output.add("disputes", "json", memory.buildDisputes(disputedAreasText, shapes.buildDisputes));
}

/** Collects contents under names that carry their hash. */
class HashedOutput {
  readonly #addressOf: EmitMemory["addressOf"];
  /** Contents by address relative to the site. */
  readonly files = new Map<string, string>();
  /** Addresses relative to the manifest's folder, by key. */
  readonly addresses = new Map<string, string>();

  constructor(addressOf: EmitMemory["addressOf"]) {
    this.#addressOf = addressOf;
  }

  addJson(key: string, value: unknown): void {
    this.add(key, "json", JSON.stringify(value));
  }

  add(key: string, ending: "json" | "csv" | "svg", content: string): void {
    const address = this.#addressOf(key, ending, content);
    this.addresses.set(key, address);
    this.files.set(DATA_FOLDER + address, content);
  }
}
