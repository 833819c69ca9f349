import { isAccreditationDoubted } from "./accreditations/check.ts";
import { isBorderDoubted } from "./borders/check.ts";
import { checkCourtCases } from "./court_cases/check.ts";
import { checkDisputes, isDisputeDoubted } from "./disputes/check.ts";
import { isExpulsionDoubted } from "./expulsions/check.ts";
import { checkInvestmentTreaties } from "./investment_treaties/check.ts";
import { checkLeaderVisits } from "./leader_visits/check.ts";
import { isMigrantCountDoubted } from "./migrants/check.ts";
import { checkPlaces, isMissionDoubted } from "./missions/check.ts";
import { isAbsenceDoubted, isAbsenceSilent } from "./no_relations/check.ts";
import { isRecognitionDoubted } from "./recognitions/check.ts";
import { isRefugeeCountDoubted } from "./refugees/check.ts";
import { isSpellDoubted } from "./relation_spells/check.ts";
import { checkSpeakers, isRelationDoubted } from "./relations/check.ts";
import { checkSanctions } from "./sanctions/check.ts";
import { isTaxTreatyDoubted } from "./tax_treaties/check.ts";
import { isTradeDoubted } from "./trade_series/check.ts";
import { checkShares } from "./trade_shares/check.ts";
import { checkMissionStatus } from "./us_mission_status/check.ts";

/** A row of a table as a check sees it: its cells by their columns, and what a correction says beside it. */
export interface CheckedRow {
  readonly value: Readonly<Record<string, unknown>>;
  readonly remark?: string;
}

/** What is wrong with a row, and what is allowed. */
export interface RowFault<Row> {
  readonly row: Row;
  readonly found: string;
  readonly allowed: string;
}

/** A rule that one kind has for the rows of its table. */
export type KindCheck = <Row extends CheckedRow>(rows: readonly Row[]) => RowFault<Row>[];

/** The rules of kinds that have one of their own, by the id of the kind. Node alone imports them. */
export const CHECKS_OF_KINDS: ReadonlyMap<string, KindCheck> = new Map<string, KindCheck>([
  ["missions", checkPlaces],
  ["no_relations", checkSpeakers],
  ["relation_spells", checkSpeakers],
  ["relations", checkSpeakers],
  ["trade_shares", checkShares],

  // Politics and history.
  ["court_cases", checkCourtCases],
  ["disputes", checkDisputes],
  ["leader_visits", checkLeaderVisits],
  ["sanctions", checkSanctions],
  ["investment_treaties", checkInvestmentTreaties],
  ["us_mission_status", checkMissionStatus],
]);

type RowRule = (row: CheckedRow["value"]) => boolean;

/** Which rows show with a doubt, by the id of the kind. */
export const DOUBTS_OF_KINDS: ReadonlyMap<string, RowRule> = new Map([
  ["accreditations", isAccreditationDoubted],
  ["borders", isBorderDoubted],
  ["missions", isMissionDoubted],
  ["no_relations", isAbsenceDoubted],
  ["recognitions", isRecognitionDoubted],
  ["relation_spells", isSpellDoubted],
  ["relations", isRelationDoubted],
  ["trade_series", isTradeDoubted],
  // Money and people.
  ["migrants", isMigrantCountDoubted],
  ["refugees", isRefugeeCountDoubted],

  // Politics and history.
  ["disputes", isDisputeDoubted],
  ["expulsions", isExpulsionDoubted],
  ["tax_treaties", isTaxTreatyDoubted],
]);

/** Which rows tell nothing of a pair, by the id of the kind: they say that nothing is known. */
export const SILENT_ROWS_OF_KINDS: ReadonlyMap<string, RowRule> = new Map([
  ["no_relations", isAbsenceSilent],
]);
