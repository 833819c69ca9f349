import { aidHead } from "./aid/head.en.ts";
import { allianceHead } from "./alliances/head.en.ts";
import { armedConflictHead } from "./armed_conflicts/head.en.ts";
import { borderHead } from "./borders/head.en.ts";
import { colonialTieHead } from "./colonial_ties/head.en.ts";
import { courtCaseHead } from "./court_cases/head.en.ts";
import type { ClauseWords, FigureWords, HeadWords } from "./defineHead.ts";
import { disputeHead } from "./disputes/head.en.ts";
import { investmentTreatyHead } from "./investment_treaties/head.en.ts";
import { languageHead } from "./languages/head.en.ts";
import { leaderVisitHead } from "./leader_visits/head.en.ts";
import { migrantHead } from "./migrants/head.en.ts";
import { neighbourHead } from "./neighbours/head.en.ts";
import { refugeeHead } from "./refugees/head.en.ts";
import { remittanceHead } from "./remittances/head.en.ts";
import { sanctionHead } from "./sanctions/head.en.ts";
import { sisterCityHead } from "./sister_cities/head.en.ts";
import { studentHead } from "./students/head.en.ts";
import { territorialChangeHead } from "./territorial_changes/head.en.ts";
import { wtoAgreementHead } from "./trade_agreements_wto/head.en.ts";
import { tradeHead } from "./trade_series/head.en.ts";
import { treatyHead } from "./treaties/head.en.ts";
import { voteHead } from "./un_votes/head.en.ts";
import { usTroopHead } from "./us_troops/head.en.ts";
import { visaHead } from "./visas/head.en.ts";
import { warHead } from "./wars/head.en.ts";

/** The words of the kinds in the head of a page, by the ids of the kinds. */
const HEADS: Readonly<Record<string, HeadWords>> = {
  aid: aidHead,
  alliances: allianceHead,
  armed_conflicts: armedConflictHead,
  borders: borderHead,
  colonial_ties: colonialTieHead,
  court_cases: courtCaseHead,
  disputes: disputeHead,
  investment_treaties: investmentTreatyHead,
  languages: languageHead,
  leader_visits: leaderVisitHead,
  migrants: migrantHead,
  neighbours: neighbourHead,
  refugees: refugeeHead,
  remittances: remittanceHead,
  sanctions: sanctionHead,
  sister_cities: sisterCityHead,
  students: studentHead,
  territorial_changes: territorialChangeHead,
  trade_agreements_wto: wtoAgreementHead,
  trade_series: tradeHead,
  treaties: treatyHead,
  un_votes: voteHead,
  us_troops: usTroopHead,
  visas: visaHead,
  wars: warHead,
};

/** The kinds with a figure in the head, in the order of the page. */
export const FIGURE_KINDS: readonly string[] = [
  "trade_series",
  "migrants",
  "remittances",
  "un_votes",
  "aid",
  "refugees",
  "students",
  "us_troops",
  "sister_cities",
];

/** All forms of clauses, as `kind.form`: packed files name them by their places. */
export const CLAUSE_FORMS: readonly string[] = Object.entries(HEADS).flatMap(
  ([kind, { clauses }]) => Object.keys(clauses ?? {}).map((form) => `${kind}.${form}`),
);

/** Returns the words of a form. @throws where nobody has written them */
export function clauseWordsOf(form: string): ClauseWords {
  const [kind = "", name = ""] = form.split(".");
  const words = HEADS[kind]?.clauses?.[name];
  if (words === undefined) throw new Error(`the clause ${form} has no words`);
  return words;
}

/** Whether a form says what the two are, and not what befell them. */
export function isFormOfTheTwo(form: string): boolean {
  const [kind = "", name = ""] = form.split(".");
  return HEADS[kind]?.ofTheTwo?.includes(name) ?? false;
}

/** Returns the words of the figure of a kind. @throws where nobody has written them */
export function figureWordsOf(kind: string): FigureWords {
  const words = HEADS[kind]?.figure;
  if (words === undefined) throw new Error(`the figure of ${kind} has no words`);
  return words;
}
