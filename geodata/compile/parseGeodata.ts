import type { z } from "zod";
import { type PairKey, parsePairKey } from "../../src/domain/partyCode.ts";
import { parseYamlFile, parseYamlList, type YamlFile } from "../../src/draft/files/yamlFile.ts";
import { bestKnownRowSchema } from "../schema/bestKnown.ts";
import { disputedAreasSchema } from "../schema/disputedAreas.ts";
import { type DossierRecord, dossierSchema } from "../schema/dossier.ts";
import { editionSchema } from "../schema/edition.ts";
import { correctionRowSchema } from "../schema/factTables.ts";
import { isLedgerOfSentences, ledgerRowSchema, sentenceRowSchema } from "../schema/ledger.ts";
import { skippedRowSchema } from "../schema/skipped.ts";
import { sourceSchema } from "../schema/sources.ts";
import {
  cityRowSchema,
  dependencyRowSchema,
  furtherNameRowSchema,
  membershipNoteRowSchema,
  membershipRowSchema,
  missionCoverageRowSchema,
  nameRowSchema,
  organisationNameRowSchema,
  organisationRowSchema,
  otherRowSchema,
  partyRowSchema,
  territoryRowSchema,
} from "../schema/tables.ts";
import { type CsvFile, type CsvRow, createCsvReader, type ReadCsv } from "./csvFile.ts";
import {
  DOSSIER_FOLDER,
  FILES,
  type Geodata,
  LEDGER_FOLDER,
  type ParsedDossier,
  type ParsedLedger,
  type SourceTree,
} from "./geodata.ts";
import { parseJsonFile } from "./jsonFile.ts";
import { createFactTableMemory, parseFactTables } from "./parseFactTables.ts";
import type { Problem } from "./problem.ts";
import { keepList, remember, rememberEach } from "./remember.ts";

/** Stands in for an edition that cannot be read; nothing is emitted then. */
const NO_EDITION = { asOf: "0000-00-00" };
const NO_AREAS: Geodata["disputedAreas"] = [];
/** Always the same one, so that what is remembered of it is found again. */
const NO_ROWS: readonly never[] = [];

/** Readers of files, each of which remembers what it read last. */
export type ParseMemory = ReturnType<typeof createParseMemory>;

/** Returns readers that know nothing yet. */
export function createParseMemory() {
  const tables = new Map<string, ReadCsv<unknown>>();
  const yamls = new Map<string, (text: string) => YamlFile<unknown>>();
  return {
    /** A file has one schema, a ledger one of two: the rows that are remembered are of that. */
    readTable<Row>(file: string, text: string, schema: z.ZodObject & z.ZodType<Row>): CsvFile<Row> {
      const key = [file, ...Object.keys(schema.shape)].join();
      const read = tables.get(key) ?? remember(createCsvReader(file, schema));
      tables.set(key, read);
      return read(text) as CsvFile<Row>;
    },
    readYaml<Value>(file: string, text: string, schema: z.ZodType<Value>): YamlFile<Value> {
      const read = yamls.get(file) ?? remember((own: string) => parseYamlFile(file, own, schema));
      yamls.set(file, read);
      return read(text) as YamlFile<Value>;
    },
    readSources: remember((text: string) => parseYamlList(FILES.sources, text, sourceSchema)),
    readAreas: remember((text: string) =>
      parseJsonFile(FILES.disputedAreas, text, disputedAreasSchema),
    ),
    factTables: createFactTableMemory(),
    toDossier: rememberEach(
      (file: string, pair: PairKey, { value, locate }: YamlFile<DossierRecord>, text: string) =>
        value && { file, pair, record: value, text, locate },
    ),
    toLedger: rememberEach(
      (
        file: string,
        pair: PairKey,
        text: string,
        claims: ParsedLedger["claims"],
        sentences: ParsedLedger["sentences"],
      ) => ({ file, pair, text, claims, sentences }),
    ),
    keepDossiers: keepList<ParsedDossier>(),
    keepLedgers: keepList<ParsedLedger>(),
    keepPairs: keepList<string>(),
    toSet: remember((items: readonly string[]): ReadonlySet<string> => new Set(items)),
  };
}

/**
 * Reads every file by its schema. What a schema refuses is reported and left out.
 * @param memory of earlier trees: what it returned of a file that has not changed it returns again
 */
export function parseGeodata(
  tree: SourceTree,
  memory: ParseMemory = createParseMemory(),
): { geodata: Geodata; problems: Problem[] } {
  const problems: Problem[] = [];

  const asked = new Set<string>();
  const textOf = (file: string): string | undefined => {
    asked.add(file);
    const text = tree.get(file);
    if (text === undefined) problems.push({ file, found: "no such file", allowed: "it is needed" });
    return text;
  };
  const table = <Row>(
    file: string,
    schema: z.ZodObject & z.ZodType<Row>,
  ): readonly CsvRow<Row>[] => {
    const text = textOf(file);
    if (text === undefined) return [];
    const parsed = memory.readTable(file, text, schema);
    problems.push(...parsed.problems);
    return parsed.rows;
  };
  const yaml = <Value>(file: string, schema: z.ZodType<Value>): YamlFile<Value> => {
    const text = textOf(file);
    if (text === undefined) return { problems: [], locate: () => ({ file }) };
    const parsed = memory.readYaml(file, text, schema);
    problems.push(...parsed.problems);
    return parsed;
  };

  const dossiers: ParsedDossier[] = [];
  const unreadable: string[] = [];
  const ledgers: ParsedLedger[] = [];
  // By name, so that everything that follows is in code order.
  for (const file of [...tree.keys()].sort()) {
    const kind = kindOfPairFile(file);
    if (kind === undefined) continue;
    const pair = pairOfFile(file);
    if (pair === undefined) {
      const example = `MAR-PER.${kind === "dossier" ? "yaml" : "csv"}`;
      problems.push({
        file,
        found: "the name is not that of a pair",
        allowed: `allowed are two different codes in alphabetical order, as in ${example}`,
      });
    } else if (kind === "dossier") {
      const dossier = memory.toDossier(file, pair, yaml(file, dossierSchema), tree.get(file) ?? "");
      if (dossier === undefined) unreadable.push(pair);
      else dossiers.push(dossier);
    } else {
      const text = textOf(file) ?? "";
      const isOfSentences = isLedgerOfSentences(text);
      const claims = isOfSentences ? NO_ROWS : table(file, ledgerRowSchema);
      const sentences = isOfSentences ? table(file, sentenceRowSchema) : NO_ROWS;
      ledgers.push(memory.toLedger(file, pair, text, claims, sentences));
    }
  }

  const sources = memory.readSources(textOf(FILES.sources) ?? "[]");
  problems.push(...sources.problems);
  const areasText = textOf(FILES.disputedAreas);
  const areas = areasText === undefined ? { problems: [] } : memory.readAreas(areasText);
  problems.push(...areas.problems);
  const corrections = table(FILES.corrections, correctionRowSchema);
  const facts = parseFactTables(textOf, corrections, memory.factTables);
  problems.push(...facts.problems);
  const geodata: Geodata = {
    edition: yaml(FILES.edition, editionSchema).value ?? NO_EDITION,
    parties: table(FILES.parties, partyRowSchema),
    others: table(FILES.others, otherRowSchema),
    names: table(FILES.names, nameRowSchema),
    organisations: table(FILES.organisations, organisationRowSchema),
    organisationNames: table(FILES.organisationNames, organisationNameRowSchema),
    memberships: table(FILES.memberships, membershipRowSchema),
    membershipNotes: table(FILES.membershipNotes, membershipNoteRowSchema),
    dependencies: table(FILES.dependencies, dependencyRowSchema),
    missionCoverage: table(FILES.missionCoverage, missionCoverageRowSchema),
    territories: table(FILES.territories, territoryRowSchema),
    furtherNames: table(FILES.furtherNames, furtherNameRowSchema),
    cities: table(FILES.cities, cityRowSchema),
    tables: facts.tables,
    corrections,
    disputedAreas: areas.value?.features ?? NO_AREAS,
    disputedAreasText:
      areas.value && areasText !== undefined
        ? areasText
        : '{"type":"FeatureCollection","features":[]}',
    sources: sources.entries,
    locateSource: sources.locate,
    dossiers: memory.keepDossiers(dossiers),
    unreadableDossiers: memory.toSet(memory.keepPairs(unreadable)),
    ledgers: memory.keepLedgers(ledgers),
    skipped: table(FILES.skipped, skippedRowSchema),
    bestKnown: table(FILES.bestKnown, bestKnownRowSchema),
  };
  for (const file of [...tree.keys()].filter((one) => !asked.has(one) && !isPairFile(one))) {
    problems.push({ file, line: 1, found: "nothing reads this file", allowed: "remove it" });
  }
  return { geodata, problems };
}

function isPairFile(file: string): boolean {
  return kindOfPairFile(file) !== undefined;
}

function kindOfPairFile(file: string): "dossier" | "ledger" | undefined {
  if (file.startsWith(DOSSIER_FOLDER)) return "dossier";
  return file.startsWith(LEDGER_FOLDER) ? "ledger" : undefined;
}

function pairOfFile(file: string): PairKey | undefined {
  const name = /([^/]+)\.(?:yaml|csv)$/.exec(file)?.[1] ?? "";
  const pair = parsePairKey(name);
  return pair === name ? pair : undefined;
}
