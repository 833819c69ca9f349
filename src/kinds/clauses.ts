import { aidClauses } from "./aid/clauses.ts";
import { allianceClauses } from "./alliances/clauses.ts";
import { armedConflictClauses } from "./armed_conflicts/clauses.ts";
import { borderClauses } from "./borders/clauses.ts";
import { colonialTieClauses } from "./colonial_ties/clauses.ts";
import { courtCaseClauses } from "./court_cases/clauses.ts";
import type { KindClauses } from "./defineClauses.ts";
import type { AnyKind } from "./defineKind.ts";
import { disputeClauses } from "./disputes/clauses.ts";
import { investmentTreatyClauses } from "./investment_treaties/clauses.ts";
import { languageClauses } from "./languages/clauses.ts";
import { leaderVisitClauses } from "./leader_visits/clauses.ts";
import { migrantClauses } from "./migrants/clauses.ts";
import { neighbourClauses } from "./neighbours/clauses.ts";
import { refugeeClauses } from "./refugees/clauses.ts";
import { sanctionClauses } from "./sanctions/clauses.ts";
import { sisterCityClauses } from "./sister_cities/clauses.ts";
import { studentClauses } from "./students/clauses.ts";
import { territorialChangeClauses } from "./territorial_changes/clauses.ts";
import { wtoAgreementClauses } from "./trade_agreements_wto/clauses.ts";
import { treatyClauses } from "./treaties/clauses.ts";
import { voteClauses } from "./un_votes/clauses.ts";
import { usTroopClauses } from "./us_troops/clauses.ts";
import { visaClauses } from "./visas/clauses.ts";
import { warClauses } from "./wars/clauses.ts";

/** What kinds say in the sentence of a pair. */
export const CLAUSES_OF_KINDS = [
  warClauses,
  armedConflictClauses,
  borderClauses,
  neighbourClauses,
  colonialTieClauses,
  territorialChangeClauses,
  disputeClauses,
  courtCaseClauses,
  allianceClauses,
  sanctionClauses,
  leaderVisitClauses,
  treatyClauses,
  wtoAgreementClauses,
  investmentTreatyClauses,
  migrantClauses,
  refugeeClauses,
  studentClauses,
  usTroopClauses,
  aidClauses,
  voteClauses,
  visaClauses,
  sisterCityClauses,
  languageClauses,
] as unknown as readonly KindClauses<AnyKind>[];
