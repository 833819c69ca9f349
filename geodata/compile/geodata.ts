import type { PairKey } from "../../src/domain/partyCode.ts";
import type { BestKnownRow } from "../schema/bestKnown.ts";
import type { DisputedArea } from "../schema/disputedAreas.ts";
import type { DossierRecord } from "../schema/dossier.ts";
import type { Edition } from "../schema/edition.ts";
import type { CorrectionRow } from "../schema/factTables.ts";
import type { LedgerRow, SentenceRow } from "../schema/ledger.ts";
import type { SkippedRow } from "../schema/skipped.ts";
import type { SourceRecord } from "../schema/sources.ts";
import type {
  CityRow,
  DependencyRow,
  FurtherNameRow,
  MembershipNoteRow,
  MembershipTableRow,
  MissionCoverageRow,
  NameRow,
  OrganisationNameRow,
  OrganisationRow,
  OtherRow,
  PartyRow,
  TerritoryRow,
} from "../schema/tables.ts";
import type { CsvRow } from "./csvFile.ts";
import type { FactTables } from "./factTables.ts";
import type { Place } from "./problem.ts";

/** The texts of all files of `geodata` by their path in the project (`geodata/parties.csv`). */
export type SourceTree = ReadonlyMap<string, string>;

/** Returns where the value at a path in a file stands. */
type Locate = (path: readonly PropertyKey[]) => Place;

/** A dossier that its schema accepts. */
export interface ParsedDossier {
  readonly file: string;
  /** As the name of the file says. */
  readonly pair: PairKey;
  readonly record: DossierRecord;
  /** The file as it is written. */
  readonly text: string;
  readonly locate: Locate;
}

export interface ParsedLedger {
  readonly file: string;
  readonly pair: PairKey;
  readonly text: string;
  /** Of a ledger of claims; one of sentences has none. */
  readonly claims: readonly CsvRow<LedgerRow>[];
  /** Of a ledger of sentences; one of claims has none. */
  readonly sentences: readonly CsvRow<SentenceRow>[];
}

/** Everything that could be read, before the files are compared with each other. */
export interface Geodata {
  readonly edition: Edition;
  readonly parties: readonly CsvRow<PartyRow>[];
  readonly others: readonly CsvRow<OtherRow>[];
  readonly names: readonly CsvRow<NameRow>[];
  readonly organisations: readonly CsvRow<OrganisationRow>[];
  readonly organisationNames: readonly CsvRow<OrganisationNameRow>[];
  readonly memberships: readonly CsvRow<MembershipTableRow>[];
  readonly membershipNotes: readonly CsvRow<MembershipNoteRow>[];
  readonly dependencies: readonly CsvRow<DependencyRow>[];
  readonly missionCoverage: readonly CsvRow<MissionCoverageRow>[];
  readonly territories: readonly CsvRow<TerritoryRow>[];
  readonly furtherNames: readonly CsvRow<FurtherNameRow>[];
  readonly cities: readonly CsvRow<CityRow>[];
  readonly tables: FactTables;
  readonly corrections: readonly CsvRow<CorrectionRow>[];
  readonly disputedAreas: readonly DisputedArea[];
  readonly disputedAreasText: string;
  readonly sources: readonly SourceRecord[];
  readonly locateSource: Locate;
  readonly dossiers: readonly ParsedDossier[];
  /** Dossiers whose file could not be read: what they hold is not known. */
  readonly unreadableDossiers: ReadonlySet<string>;
  readonly ledgers: readonly ParsedLedger[];
  /** Pairs whose texts carry no dossier, so that nobody reads them again. */
  readonly skipped: readonly CsvRow<SkippedRow>[];
  /** Pairs by whose coverage the report measures the whole; nothing else reads them. */
  readonly bestKnown: readonly CsvRow<BestKnownRow>[];
}

export const FILES = {
  edition: "geodata/edition.yaml",
  parties: "geodata/parties.csv",
  others: "geodata/others.csv",
  names: "geodata/names.csv",
  organisations: "geodata/organisations.csv",
  organisationNames: "geodata/organisation_names.csv",
  memberships: "geodata/memberships.csv",
  membershipNotes: "geodata/membership_notes.csv",
  missionCoverage: "geodata/mission_coverage.csv",
  dependencies: "geodata/dependencies.csv",
  territories: "geodata/territories.csv",
  furtherNames: "geodata/further_names.csv",
  cities: "geodata/cities.csv",
  statehood: "geodata/statehood.csv",
  corrections: "geodata/corrections.csv",
  disputedAreas: "geodata/disputed/areas.geojson",
  sources: "geodata/sources.yaml",
  skipped: "geodata/skipped.csv",
  bestKnown: "geodata/best_known.csv",
} as const;
export const DOSSIER_FOLDER = "geodata/dossiers/";
export const LEDGER_FOLDER = "geodata/articles/";
