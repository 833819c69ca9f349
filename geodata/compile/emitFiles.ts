import {
  type DossierEntry,
  type DossierFile,
  FURTHER_FILES,
  type Manifest,
  type Mention,
  SCHEMA_VERSION,
  type StartData,
} from "../../src/domain/dataset.ts";
import { keeperOf } from "../../src/domain/formerStates.ts";
import type { PairState } from "../../src/domain/pairState.ts";
import { type PairKey, type PartyCode, splitPairKey } from "../../src/domain/partyCode.ts";
import { TEXT_FILES } from "../../src/domain/textFiles.ts";
import { CLAUSES_OF_KINDS } from "../../src/kinds/clauses.ts";
import { CORE_KINDS } from "../../src/kinds/core.ts";
import { type AnyKind, TABLES_OF_ALL } from "../../src/kinds/defineKind.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { RARER_KINDS } from "../../src/kinds/rarer.ts";
import { DRAWN_SUBJECTS } from "../../src/kinds/subjects/drawn.ts";
import { listSubjectEntries } from "../../src/kinds/subjects/entries.ts";
import { tradeSeries } from "../../src/kinds/trade_series/kind.ts";
import { byEach } from "./byEach.ts";
import { deriveDossierEntries } from "./dossierEntry.ts";
import { createEmitMemory, type EmitMemory, type ShapeTexts } from "./emitMemory.ts";
import { emitStart, type PairsOfStart } from "./emitStart.ts";
import { rowsOfKind, tableOf } from "./factTables.ts";
import { recognitionsOfDossiers } from "./findRecognitions.ts";
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
  /** With the addresses of all its pieces. */
  readonly manifest: Manifest;
  readonly dataVersion: string;
}

/** Folder of the emitted files on the site. */
export const DATA_FOLDER = "data/";
/** Hexadecimal figures of a content's SHA-256 in the data's version. */
const VERSION_LENGTH = 12;

/** Keys in the manifest's first piece: the files that are one of a kind, and outlines. */
const OF_THE_FIRST_MAP = /^[^/]+$|^shapes\//;

/** Keys in the third piece: dossiers as they are written. */
const OF_TEXTS = /^dossier-text\//;

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
  const shared = memory.shareAmongParties(geodata.sources, geodata.names, geodata.membershipNotes);
  const dossiers = linkDossiers(geodata.dossiers, shared.index, memory.linkDossier);
  const mentions = linkMentions(geodata.dossiers);

  const output = new HashedOutput(memory.addressOf);
  output.add("names", "json", memory.writeNames(geodata));
  const turns = memory.findTurns(geodata);
  const states = memory.presentStates(turns, geodata.edition.asOf);
  const entries = deriveDossierEntries(geodata, states);
  const pairs = addFacts(output, geodata, {
    mentions,
    entries,
    turns,
    states,
    memory,
    dossiers,
    shared,
  });
  output.add("coverage", "json", memory.writeCoverage(geodata));
  for (const [pair, dossier] of dossiers) {
    output.add(`dossier/${pair}`, "json", memory.writeDossier(dossier));
  }
  addTexts(output, geodata);
  for (const { pair, text } of geodata.ledgers) output.add(`ledger/${pair}`, "csv", text);
  addFlags(output, geodata, options);
  addShapes(output, geodata, { ...options, memory });

  const start = emitStart(geodata, entries, pairs);
  const written = JSON.stringify(start);
  output.add("front", "json", memory.writeFront(written, output.contentOf("history")));
  // The start file carries the version, so the version cannot come from the start file's name.
  const dataVersion = hashText([...output.addresses.values(), written].join("\n"), VERSION_LENGTH);
  const complete: StartData = { ...start, dataVersion };
  output.addJson("start", complete);
  const listed = listByKey(output.addresses);
  output.addJson(
    FURTHER_FILES,
    Object.fromEntries(
      listed.filter(([key]) => !OF_THE_FIRST_MAP.test(key) && !OF_TEXTS.test(key)),
    ),
  );
  const head = { schemaVersion: SCHEMA_VERSION, dataVersion };
  const first = listByKey(output.addresses).filter(([key]) => OF_THE_FIRST_MAP.test(key));
  const manifest: Manifest = { ...head, files: Object.fromEntries(first) };
  const files = new Map(output.files).set(`${DATA_FOLDER}manifest.json`, JSON.stringify(manifest));
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
    dossiers: linked,
    shared,
  }: {
    readonly mentions: ReadonlyMap<PartyCode, readonly Mention[]>;
    readonly entries: readonly DossierEntry[];
    readonly turns: ReadonlyMap<PairKey, readonly Turn[]>;
    readonly states: ReadonlyMap<PairKey, PairState>;
    readonly memory: EmitMemory;
    readonly dossiers: ReadonlyMap<PairKey, DossierFile>;
    readonly shared: ReturnType<EmitMemory["shareAmongParties"]>;
  },
): PairsOfStart {
  const parties = geodata.parties.map(({ value }) => value).sort(byCode);
  const codes = memory.keepCodes(parties.map(({ code }) => code));
  const actors = memory.indexActors(codes, memory.keepOthers(geodata.others));
  const tables = keepKnownRows(geodata.tables, actors, memory.keepRows);
  const lastYears = JSON.stringify(geodata.sources.map(({ id, lastYear }) => [id, lastYear]));
  const ofAllPairs = TABLES_OF_ALL.map((name) => tables[name]);
  const lastYearOf = memory.readLastYears(lastYears);
  const ofSources = { actors, lastYearOf };
  const facts = memory.packFacts(
    (own, of) => packFacts(own, of, { kinds: CORE_KINDS, ...ofSources }),
    { tables, parties: codes, ground: [actors, lastYears, ...ofAllPairs] },
  );
  const trades = memory.packTrade((own, of) => packTrade(own, of, actors), {
    tables,
    parties: codes,
    ground: [actors],
  });
  const texts = new Map<PartyCode, string>();
  const sizes = parties.map((party) => {
    const [packed, trade] = [facts.get(party.code), trades.get(party.code)];
    if (packed === undefined || trade === undefined) throw new Error(`${party.code} has no facts`);
    output.add(`trade/${party.code}`, "json", memory.writeTrade(party.code, trade));
    const text = memory.writeParty(party.code, party, packed, trade, shared);
    texts.set(party.code, text);
    return Math.round(Buffer.byteLength(text) / BYTES_A_KILOBYTE);
  });
  const partyFileSizes = memory.keepSizes(sizes);
  const others = memory.keepOtherRows(geodata.others.map(({ value }) => value));
  const formers = others.filter(({ kind }) => kind === "former");
  const keepers = { parties, partyFileSizes, others };
  const more = memory.packMore(
    (own, of) =>
      packFacts(own, of, {
        kinds: RARER_KINDS,
        ...ofSources,
        keeperOf: (pair) => keeperOf(pair, keepers),
      }),
    {
      tables,
      parties: memory.keepKeepers([...codes, ...formers.map(({ code }) => code)]),
      ground: [actors, lastYears, partyFileSizes, ...ofAllPairs],
    },
  );
  for (const [code, packed] of more) {
    const ofEnd = formers.find((one) => one.code === code)?.source;
    output.add(`more/${code}`, "json", memory.writeMore(code, packed, shared, ofEnd));
  }
  const findings = memory.keepFindings([
    ...HEAD_KINDS.map((kind) => memory.findForHeads(kind.id)(rowsOfKind(tables, kind))),
    memory.findTradeForHeads(tableOf(tables, tradeSeries)),
  ]);
  const written = memory.writeHeads(findings, codes, actors, partyFileSizes, shared);
  output.add("head-sources", "json", written.sources);
  for (const [code, text] of written.heads) output.add(`head/${code}`, "json", text);
  const partnersOf = memory.findPartners(codes, partyFileSizes);
  const toldOf = byEach([...linked], ([pair]) => splitPairKey(pair));
  for (const code of codes) {
    const [text, own] = [texts.get(code), facts.get(code)];
    const [rarer, trade] = [more.get(code), trades.get(code)];
    if (!text || !own || !rarer || !trade) throw new Error(`${code} has no facts`);
    const told = memory.keepDossiers(code)(toldOf.get(code) ?? []);
    const lines = memory.writeLifeLines(code, own, rarer, trade, actors, partnersOf, told);
    // Which party keeps a pair goes by the size of the rest.
    output.add(`party/${code}`, "json", memory.joinLifeLines(code, text, lines));
  }
  const turnsOf = memory.groupTurns(turns);
  for (const [code, ofTables] of memory.gatherCountries({ codes, tables, others, lastYearOf })) {
    const ofPairs = memory.keepTurnsOf(code)(turnsOf.get(code) ?? []);
    const ofOthers = memory.keepMentionsOf(code)(mentions.get(code) ?? []);
    const text = memory.writeCountry(code, ofTables, ofPairs, ofOthers, shared);
    output.add(`country/${code}`, "json", text);
  }
  const { dossiers, sources } = geodata;
  for (const drawn of DRAWN_SUBJECTS) {
    const text = memory.writeSubject(drawn)({ tables, sources, codes });
    output.add(`subject/${drawn.id}`, "json", text);
  }
  const recognised = memory.keepRecognised(recognitionsOfDossiers(dossiers));
  output.add("history", "json", memory.writeHistory({ recognised, turns, tables, codes }));
  const tradeOfYears = memory.writeTradeYears(tableOf(tables, tradeSeries), codes);
  for (const [year, text] of tradeOfYears) output.add(`trade-year/${year}`, "json", text);
  return {
    pairs: summarisePairs(tables, codes, entries, states, memory.findMissionLevels),
    partyFileSizes,
    tradeYears: tradeOfYears.map(([year]) => year),
    missionYears: yearsOfMissions(tables) ?? NO_YEARS,
    subjects: listSubjectEntries(),
  };
}

/** The kinds that the heads of pairs are made of. */
const HEAD_KINDS = KINDS.filter(
  (kind: AnyKind) =>
    kind.figure !== undefined || CLAUSES_OF_KINDS.some((one) => one.kind.id === kind.id),
);

function byCode(one: { readonly code: string }, other: { readonly code: string }): number {
  return one.code < other.code ? -1 : 1;
}

/** Adds the dossiers as they are written, with their comments, for who corrects one. */
function addTexts(output: HashedOutput, { dossiers }: Geodata): void {
  for (const { pair, text } of dossiers) output.add(`dossier-text/${pair}`, "yaml", text);
  const listed = listByKey(output.addresses).filter(([key]) => OF_TEXTS.test(key));
  output.addJson(TEXT_FILES, Object.fromEntries(listed));
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

  /** Returns the content of a file that was added. */
  contentOf(key: string): string {
    return this.files.get(DATA_FOLDER + this.addresses.get(key)) ?? "";
  }

  add(key: string, ending: "json" | "csv" | "svg" | "yaml", content: string): void {
    const address = this.#addressOf(key, ending, content);
    this.addresses.set(key, address);
    this.files.set(DATA_FOLDER + address, content);
  }
}
