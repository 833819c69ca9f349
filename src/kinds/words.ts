import { accreditations } from "./accreditations/kind.ts";
import { accreditationWords } from "./accreditations/words.en.ts";
import { aid } from "./aid/kind.ts";
import { aidWords } from "./aid/words.en.ts";
import { alliances } from "./alliances/kind.ts";
import { allianceWords } from "./alliances/words.en.ts";
import { armedConflicts } from "./armed_conflicts/kind.ts";
import { armedConflictWords } from "./armed_conflicts/words.en.ts";
import { borders } from "./borders/kind.ts";
import { borderWords } from "./borders/words.en.ts";
import { colonialTies } from "./colonial_ties/kind.ts";
import { colonialTieWords } from "./colonial_ties/words.en.ts";
import { courtCases } from "./court_cases/kind.ts";
import { courtCaseWords } from "./court_cases/words.en.ts";
import type { AnyKind } from "./defineKind.ts";
import type { KindWords, TellingWords } from "./defineWords.ts";
import { disputes } from "./disputes/kind.ts";
import { disputeWords } from "./disputes/words.en.ts";
import { expulsions } from "./expulsions/kind.ts";
import { expulsionWords } from "./expulsions/words.en.ts";
import { investmentTreaties } from "./investment_treaties/kind.ts";
import { investmentTreatyWords } from "./investment_treaties/words.en.ts";
import { languages } from "./languages/kind.ts";
import { languageWords } from "./languages/words.en.ts";
import { leaderVisits } from "./leader_visits/kind.ts";
import { leaderVisitWords } from "./leader_visits/words.en.ts";
import { migrants } from "./migrants/kind.ts";
import { migrantWords } from "./migrants/words.en.ts";
import { missions } from "./missions/kind.ts";
import { missionWords } from "./missions/words.en.ts";
import { neighbours } from "./neighbours/kind.ts";
import { neighbourWords } from "./neighbours/words.en.ts";
import { absences } from "./no_relations/kind.ts";
import { absenceWords } from "./no_relations/words.en.ts";
import { recognitions } from "./recognitions/kind.ts";
import { recognitionWords } from "./recognitions/words.en.ts";
import { refugees } from "./refugees/kind.ts";
import { refugeeWords } from "./refugees/words.en.ts";
import { relationSpells } from "./relation_spells/kind.ts";
import { relationSpellWords } from "./relation_spells/words.en.ts";
import { relations } from "./relations/kind.ts";
import { relationWords } from "./relations/words.en.ts";
import { remittances } from "./remittances/kind.ts";
import { remittanceWords } from "./remittances/words.en.ts";
import { sanctions } from "./sanctions/kind.ts";
import { sanctionWords } from "./sanctions/words.en.ts";
import { sisterCities } from "./sister_cities/kind.ts";
import { sisterCityWords } from "./sister_cities/words.en.ts";
import { students } from "./students/kind.ts";
import { studentWords } from "./students/words.en.ts";
import { taxTreaties } from "./tax_treaties/kind.ts";
import { taxTreatyWords } from "./tax_treaties/words.en.ts";
import { territorialChanges } from "./territorial_changes/kind.ts";
import { territorialChangeWords } from "./territorial_changes/words.en.ts";
import { tradeAgreements } from "./trade_agreements/kind.ts";
import { tradeAgreementWords } from "./trade_agreements/words.en.ts";
import { wtoAgreements } from "./trade_agreements_wto/kind.ts";
import { wtoAgreementWords } from "./trade_agreements_wto/words.en.ts";
import { tradeSeries } from "./trade_series/kind.ts";
import { tradeSeriesWords } from "./trade_series/words.en.ts";
import { tradeShares } from "./trade_shares/kind.ts";
import { tradeShareWords } from "./trade_shares/words.en.ts";
import { treaties } from "./treaties/kind.ts";
import { treatyWords } from "./treaties/words.en.ts";
import { unVotes } from "./un_votes/kind.ts";
import { voteWords } from "./un_votes/words.en.ts";
import { usChiefs } from "./us_chiefs_of_mission/kind.ts";
import { usChiefWords } from "./us_chiefs_of_mission/words.en.ts";
import { usMissionStatus } from "./us_mission_status/kind.ts";
import { usMissionStatusWords } from "./us_mission_status/words.en.ts";
import { usTroops } from "./us_troops/kind.ts";
import { usTroopWords } from "./us_troops/words.en.ts";
import { visaChanges } from "./visa_changes/kind.ts";
import { visaChangeWords } from "./visa_changes/words.en.ts";
import { visas } from "./visas/kind.ts";
import { visaWords } from "./visas/words.en.ts";
import { wars } from "./wars/kind.ts";
import { warWords } from "./wars/words.en.ts";

const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  [accreditations.id, accreditationWords],
  [alliances.id, allianceWords],
  [borders.id, borderWords],
  [missions.id, missionWords],
  [absences.id, absenceWords],
  [recognitions.id, recognitionWords],
  [relationSpells.id, relationSpellWords],
  [relations.id, relationWords],
  [tradeSeries.id, tradeSeriesWords],
  [tradeShares.id, tradeShareWords],
  [visas.id, visaWords],
  [unVotes.id, voteWords],
  // Money and people.
  [aid.id, aidWords],
  [remittances.id, remittanceWords],
  [migrants.id, migrantWords],
  [refugees.id, refugeeWords],
  [students.id, studentWords],
  [usTroops.id, usTroopWords],

  // Politics and history.
  [armedConflicts.id, armedConflictWords],
  [colonialTies.id, colonialTieWords],
  [courtCases.id, courtCaseWords],
  [disputes.id, disputeWords],
  [expulsions.id, expulsionWords],
  [neighbours.id, neighbourWords],
  [sanctions.id, sanctionWords],
  [territorialChanges.id, territorialChangeWords],
  [wars.id, warWords],
  [wtoAgreements.id, wtoAgreementWords],
  [investmentTreaties.id, investmentTreatyWords],
  [taxTreaties.id, taxTreatyWords],
  [sisterCities.id, sisterCityWords],
  [languages.id, languageWords],
  [visaChanges.id, visaChangeWords],
  [leaderVisits.id, leaderVisitWords],
  [tradeAgreements.id, tradeAgreementWords],
  [treaties.id, treatyWords],
  [usChiefs.id, usChiefWords],
  [usMissionStatus.id, usMissionStatusWords],
]);

/** Returns the words of a kind. @throws where nobody has written them */
export function wordsOf<K extends AnyKind>(kind: K): KindWords<K> {
  const words = WORDS.get(kind.id);
  if (words === undefined) throw new Error(`${kind.id} has no words`);
  // `defineWords` holds the words of a kind to its facts.
  return words as KindWords<K>;
}

/** Returns the words by which the page tells a kind. @throws where the page has a view of its own for it */
export function tellingWordsOf<K extends AnyKind>(kind: K): TellingWords<K> {
  const words = wordsOf(kind);
  if (!("tell" in words)) throw new Error(`${kind.id} is not told by its words`);
  return words as TellingWords<K>;
}

/** Whether the words of a kind tell it. */
export function isTold(kind: AnyKind): boolean {
  return "tell" in wordsOf(kind);
}
