import { DOSSIER_RULES } from "../../../src/draft/rules/index.ts";
import { FACT_TABLE_NAMES, type FactTableName } from "../factTables.ts";
import type { Geodata, ParsedDossier } from "../geodata.ts";
import type { Problem } from "../problem.ts";
import { rememberObject } from "../remember.ts";
import { rememberReads } from "../rememberReads.ts";
import { checkBeginnings } from "./beginnings.ts";
import { checkBestKnown } from "./bestKnown.ts";
import { checkCitations } from "./citations.ts";
import { checkDates } from "./dates.ts";
import { checkDossierParties } from "./dossierParties.ts";
import { checkDuplicateKeys, checkDuplicateRows } from "./duplicateRows.ts";
import { checkFactCodes } from "./factCodes.ts";
import { checkFactPeriods } from "./factPeriods.ts";
import { checkFactSources, checkRowSources } from "./factSources.ts";
import { checkCodesOfDossiers, checkKnownCodes } from "./knownCodes.ts";
import { checkLedgers } from "./ledgers.ts";
import { checkKnownOrganisations, checkMemberships } from "./memberships.ts";
import { checkMissions } from "./missions.ts";
import { checkNames } from "./names.ts";
import { checkPartyList } from "./partyList.ts";
import { checkPlausible, checkPlausibleDossiers, checkPlausibleRows } from "./plausible.ts";
import { checkReferences } from "./references.ts";
import { checkRelationDates } from "./relationDates.ts";
import { checkRelationStates } from "./relationStates.ts";
import { checkRoles } from "./roles.ts";
import { checkSentenceFacts, checkSentences } from "./sentences.ts";
import { checkSkipped } from "./skipped.ts";

/** A rule across the files: looks at everything that could be read, returns what breaks it. */
type Check = (geodata: Geodata) => Problem[];

const CHECKS: readonly Check[] = [
  checkPartyList,
  checkNames,
  checkDuplicateRows,
  checkKnownCodes,
  checkCodesOfDossiers,
  checkKnownOrganisations,
  checkMemberships,
  checkFactSources,
  checkMissions,
  checkRelationDates,
  checkBeginnings,
  checkRelationStates,
  checkRoles,
  checkPlausible,
  checkPlausibleDossiers,
  checkReferences,
  checkCitations,
  checkLedgers,
  checkSentences,
  checkSentenceFacts,
  checkSkipped,
  checkBestKnown,
];

/** A rule of each dossier, which looks at no other. */
type DossierCheck = (dossier: ParsedDossier) => Problem[];

const DOSSIER_CHECKS: readonly DossierCheck[] = [
  checkDossierParties,
  checkDates,
  ...DOSSIER_RULES.map(
    (rule): DossierCheck =>
      ({ record, locate }) =>
        rule(record).map(({ path, found, allowed }) => ({ ...locate(path), found, allowed })),
  ),
];

/** A rule of each table of facts, which looks at no other. */
type TableCheck = (name: FactTableName, geodata: Geodata) => Problem[];

const TABLE_CHECKS: readonly TableCheck[] = [
  checkDuplicateKeys,
  checkFactCodes,
  checkFactPeriods,
  checkRowSources,
  checkPlausibleRows,
];

/** Returns the rules; each remembers what it looked at, and is asked again when that has changed. */
export function createChecks(): readonly Check[] {
  return [
    ...CHECKS.map((check) => rememberReads(check)),
    ...DOSSIER_CHECKS.map((check): Check => {
      const checkOne = rememberObject(check);
      return ({ dossiers }) => dossiers.flatMap(checkOne);
    }),
    ...FACT_TABLE_NAMES.flatMap((name) =>
      TABLE_CHECKS.map((check) => rememberReads((geodata: Geodata) => check(name, geodata))),
    ),
  ];
}

/** Returns what breaks any of the rules, in no particular order. */
export function checkGeodata(geodata: Geodata, checks: readonly Check[]): Problem[] {
  return checks.flatMap((check) => check(geodata));
}
