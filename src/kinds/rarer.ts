import { aid } from "./aid/kind.ts";
import { alliances } from "./alliances/kind.ts";
import { armedConflicts } from "./armed_conflicts/kind.ts";
import { borders } from "./borders/kind.ts";
import { colonialTies } from "./colonial_ties/kind.ts";
import { courtCases } from "./court_cases/kind.ts";
import { disputes } from "./disputes/kind.ts";
import { expulsions } from "./expulsions/kind.ts";
import { investmentTreaties } from "./investment_treaties/kind.ts";
import { languages } from "./languages/kind.ts";
import { leaderVisits } from "./leader_visits/kind.ts";
import { migrants } from "./migrants/kind.ts";
import { neighbours } from "./neighbours/kind.ts";
import { refugees } from "./refugees/kind.ts";
import { remittances } from "./remittances/kind.ts";
import { sanctions } from "./sanctions/kind.ts";
import { sisterCities } from "./sister_cities/kind.ts";
import { students } from "./students/kind.ts";
import { taxTreaties } from "./tax_treaties/kind.ts";
import { territorialChanges } from "./territorial_changes/kind.ts";
import { tradeAgreements } from "./trade_agreements/kind.ts";
import { wtoAgreements } from "./trade_agreements_wto/kind.ts";
import { tradeShares } from "./trade_shares/kind.ts";
import { treaties } from "./treaties/kind.ts";
import { unVotes } from "./un_votes/kind.ts";
import { usChiefs } from "./us_chiefs_of_mission/kind.ts";
import { usMissionStatus } from "./us_mission_status/kind.ts";
import { usTroops } from "./us_troops/kind.ts";
import { visaChanges } from "./visa_changes/kind.ts";
import { visas } from "./visas/kind.ts";
import { wars } from "./wars/kind.ts";

/**
 * The kinds that stand further down on a page: facts and program come after the first words, and a pair
 * stands in one file alone. In the order of a page.
 */
export const RARER_KINDS = [
  tradeShares,
  // Money and people.
  aid,
  remittances,
  wtoAgreements,
  investmentTreaties,
  migrants,
  refugees,
  students,
  usTroops,
  sisterCities,
  languages,
  borders,
  visas,
  visaChanges,
  alliances,
  unVotes,

  // Politics and history. Of two kinds that may have the same event the first tells it.
  wars,
  disputes,
  armedConflicts,
  colonialTies,
  territorialChanges,
  courtCases,
  expulsions,
  leaderVisits,
  treaties,
  taxTreaties,
  neighbours,
  sanctions,
  tradeAgreements,
  usChiefs,
  usMissionStatus,
] as const;
