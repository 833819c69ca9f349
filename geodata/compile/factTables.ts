import type { z } from "zod";
import {
  type AbsenceRow,
  type AccreditationRow,
  type AllianceRow,
  absenceRowSchema,
  accreditationRowSchema,
  allianceRowSchema,
  type BorderRow,
  borderRowSchema,
  type JourneyRow,
  journeyRowSchema,
  type MissionRow,
  missionRowSchema,
  type RecognitionRow,
  type RelationRow,
  type RelationSpellRow,
  recognitionRowSchema,
  relationRowSchema,
  relationSpellRowSchema,
  type StatehoodRow,
  statehoodRowSchema,
  type TradeSeriesRow,
  type TradeShareRow,
  tradeSeriesRowSchema,
  tradeShareRowSchema,
  type VisaRow,
  type VoteRow,
  visaRowSchema,
  voteRowSchema,
} from "../schema/factTables.ts";
import type { CsvRow } from "./csvFile.ts";

/** A row of a table of facts: it has a key, by which a correction finds it. */
export interface FactRow<Row> extends CsvRow<Row> {
  /** The cells of the key columns, joined by blanks. */
  readonly key: string;
  /** Sources of the corrections that were applied to it. */
  readonly correctedBy: readonly string[];
  /** What a correction has to say beside the row, which it leaves as it is. */
  readonly remark?: string;
}

/** The rows of every table of facts. */
export interface FactTables {
  readonly missions: readonly FactRow<MissionRow>[];
  readonly accreditations: readonly FactRow<AccreditationRow>[];
  readonly relations: readonly FactRow<RelationRow>[];
  readonly relation_spells: readonly FactRow<RelationSpellRow>[];
  readonly no_relations: readonly FactRow<AbsenceRow>[];
  readonly recognitions: readonly FactRow<RecognitionRow>[];
  readonly trade_series: readonly FactRow<TradeSeriesRow>[];
  readonly trade_shares: readonly FactRow<TradeShareRow>[];
  readonly visas: readonly FactRow<VisaRow>[];
  readonly borders: readonly FactRow<BorderRow>[];
  readonly alliances: readonly FactRow<AllianceRow>[];
  readonly vote_agreement: readonly FactRow<VoteRow>[];
  readonly journeys: readonly FactRow<JourneyRow>[];
  readonly statehood: readonly FactRow<StatehoodRow>[];
}
export type FactTableName = keyof FactTables;

interface FactTable {
  readonly schema: z.ZodObject;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** Columns of the two that the row is about; `isDirected`: which is which says something. */
  readonly pair?: readonly [one: string, other: string];
  readonly isDirected?: true;
  /** Whether actors that are no party stand in the pair too. */
  readonly hasOtherActors?: true;
  /** Further columns of codes, one or a list. */
  readonly codes?: readonly string[];
}

/** The table of each name is `geodata/<name>.csv`. */
export const FACT_TABLES: Readonly<Record<FactTableName, FactTable>> = {
  missions: {
    schema: missionRowSchema,
    hasOtherActors: true,
    key: ["id"],
    pair: ["sender", "host"],
    isDirected: true,
    codes: ["pages"],
  },
  accreditations: {
    schema: accreditationRowSchema,
    hasOtherActors: true,
    key: ["sender", "host", "resident_in", "city"],
    pair: ["sender", "host"],
    isDirected: true,
    codes: ["resident_in", "pages"],
  },
  relations: {
    schema: relationRowSchema,
    key: ["a", "b"],
    pair: ["a", "b"],
    codes: ["caution_of", "pages"],
  },
  relation_spells: {
    schema: relationSpellRowSchema,
    key: ["a", "b", "state", "since"],
    pair: ["a", "b"],
    codes: ["by", "pages"],
  },
  no_relations: {
    schema: absenceRowSchema,
    key: ["a", "b"],
    pair: ["a", "b"],
    codes: ["pages"],
  },
  recognitions: {
    schema: recognitionRowSchema,
    hasOtherActors: true,
    key: ["of", "by", "state", "since"],
    pair: ["of", "by"],
    isDirected: true,
    codes: ["pages"],
  },
  trade_series: {
    schema: tradeSeriesRowSchema,
    key: ["exporter", "importer", "data_set"],
    pair: ["exporter", "importer"],
    isDirected: true,
  },
  trade_shares: {
    schema: tradeShareRowSchema,
    key: ["state", "direction", "year", "partner"],
    pair: ["state", "partner"],
    isDirected: true,
  },
  visas: { schema: visaRowSchema, key: ["from", "to"], pair: ["from", "to"], isDirected: true },
  borders: { schema: borderRowSchema, key: ["a", "b"], pair: ["a", "b"] },
  alliances: {
    schema: allianceRowSchema,
    hasOtherActors: true,
    key: ["a", "b", "pact_id", "since"],
    pair: ["a", "b"],
  },
  vote_agreement: { schema: voteRowSchema, key: ["a", "b"], pair: ["a", "b"] },
  journeys: {
    schema: journeyRowSchema,
    key: ["host", "from", "until", "office", "visitor"],
    codes: ["host"],
  },
  statehood: { schema: statehoodRowSchema, key: ["party", "since"], codes: ["party"] },
};
export const FACT_TABLE_NAMES = Object.keys(FACT_TABLES) as FactTableName[];

export function factFile(name: FactTableName): string {
  return `geodata/${name}.csv`;
}

/** Whose travels the table of journeys holds. */
export const TRAVELLING_STATE = "USA";
