import type { Geodata } from "../geodata.ts";
import type { Problem } from "../problem.ts";
import { checkBeginnings } from "./beginnings.ts";
import { checkCitations } from "./citations.ts";
import { checkDates } from "./dates.ts";
import { checkDossierParties } from "./dossierParties.ts";
import { checkDuplicateRows } from "./duplicateRows.ts";
import { checkEras } from "./eras.ts";
import { checkFactCodes } from "./factCodes.ts";
import { checkFactIds } from "./factIds.ts";
import { checkFactPeriods } from "./factPeriods.ts";
import { checkFactSources } from "./factSources.ts";
import { checkKnownCodes } from "./knownCodes.ts";
import { checkLedgers } from "./ledgers.ts";
import { checkMemberships } from "./memberships.ts";
import { checkMissions } from "./missions.ts";
import { checkNames } from "./names.ts";
import { checkPartyList } from "./partyList.ts";
import { checkPlausible } from "./plausible.ts";
import { checkReferences } from "./references.ts";
import { checkRelationDates } from "./relationDates.ts";
import { checkRelationStates } from "./relationStates.ts";
import { checkRoles } from "./roles.ts";
import { checkThirdParties } from "./thirdParties.ts";

/** A rule across the files: looks at everything that could be read, returns what breaks it. */
type Check = (geodata: Geodata) => Problem[];

const CHECKS: readonly Check[] = [
  checkPartyList,
  checkNames,
  checkDuplicateRows,
  checkKnownCodes,
  checkMemberships,
  checkFactCodes,
  checkFactPeriods,
  checkFactSources,
  checkMissions,
  checkRelationDates,
  checkBeginnings,
  checkRelationStates,
  checkDossierParties,
  checkFactIds,
  checkDates,
  checkEras,
  checkRoles,
  checkThirdParties,
  checkPlausible,
  checkReferences,
  checkCitations,
  checkLedgers,
];

/** Returns what breaks any of the rules, in no particular order. */
export function checkGeodata(geodata: Geodata): Problem[] {
  return CHECKS.flatMap((check) => check(geodata));
}
