import type { z } from "zod";
import { type PairKey, parsePairKey } from "../../src/domain/partyCode.ts";
import { disputedAreasSchema } from "../schema/disputedAreas.ts";
import { dossierSchema } from "../schema/dossier.ts";
import { editionSchema } from "../schema/edition.ts";
import { correctionRowSchema } from "../schema/factTables.ts";
import { ledgerRowSchema } from "../schema/ledger.ts";
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
import { type CsvRow, parseCsvFile } from "./csvFile.ts";
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
import { parseFactTables } from "./parseFactTables.ts";
import type { Problem } from "./problem.ts";
import { parseYamlFile, parseYamlList, type YamlFile } from "./yamlFile.ts";

/** Stands in for an edition that cannot be read; nothing is emitted then. */
const NO_EDITION = { asOf: "0000-00-00" };

/** Reads every file by its schema. What a schema refuses is reported and left out. */
export function parseGeodata(tree: SourceTree): { geodata: Geodata; problems: Problem[] } {
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
    const parsed = parseCsvFile(file, text, schema);
    problems.push(...parsed.problems);
    return parsed.rows;
  };
  const yaml = <Value>(file: string, schema: z.ZodType<Value>): YamlFile<Value> => {
    const text = textOf(file);
    if (text === undefined) return { problems: [], locate: () => ({ file }) };
    const parsed = parseYamlFile(file, text, schema);
    problems.push(...parsed.problems);
    return parsed;
  };

  const dossiers: ParsedDossier[] = [];
  const unreadableDossiers = new Set<string>();
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
      const { value, locate } = yaml(file, dossierSchema);
      if (value === undefined) unreadableDossiers.add(pair);
      else dossiers.push({ file, pair, record: value, locate });
    } else {
      ledgers.push({ file, pair, text: textOf(file) ?? "", rows: table(file, ledgerRowSchema) });
    }
  }

  const sources = parseYamlList(FILES.sources, textOf(FILES.sources) ?? "[]", sourceSchema);
  problems.push(...sources.problems);
  const areasText = textOf(FILES.disputedAreas);
  const areas =
    areasText === undefined
      ? { problems: [] }
      : parseJsonFile(FILES.disputedAreas, areasText, disputedAreasSchema);
  problems.push(...areas.problems);
  const corrections = table(FILES.corrections, correctionRowSchema);
  const facts = parseFactTables(textOf, corrections);
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
    disputedAreas: areas.value?.features ?? [],
    disputedAreasText:
      areas.value && areasText !== undefined
        ? areasText
        : '{"type":"FeatureCollection","features":[]}',
    sources: sources.entries,
    locateSource: sources.locate,
    dossiers,
    unreadableDossiers,
    ledgers,
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
