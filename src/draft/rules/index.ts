import { checkEras } from "./eras.ts";
import { checkFactIds } from "./factIds.ts";
import type { DossierRule } from "./rule.ts";
import { checkThirdParties } from "./thirdParties.ts";

export { RESERVED_IDS } from "./factIds.ts";
export { type DossierRule, type FactProblem, type FactRecord, placeFacts } from "./rule.ts";

/** The rules of a dossier by itself: those of the build, and of the page on which somebody writes one. */
export const DOSSIER_RULES: readonly DossierRule[] = [checkFactIds, checkThirdParties, checkEras];
