import type { AgreementFact } from "../../domain/dataset.ts";
import { earliestDay, type FactDate } from "../../domain/factDate.ts";
import type { TimelineEntry, ToldFact } from "../../domain/timeline.ts";
import { alliances } from "../../kinds/alliances/kind.ts";
import { investmentTreaties } from "../../kinds/investment_treaties/kind.ts";
import { taxTreaties } from "../../kinds/tax_treaties/kind.ts";
import { tradeAgreements } from "../../kinds/trade_agreements/kind.ts";
import { wtoAgreements } from "../../kinds/trade_agreements_wto/kind.ts";
import { treaties } from "../../kinds/treaties/kind.ts";
import { type Answer, NOTHING, type TableSays } from "./comparison.ts";
import { doDatesAgree } from "./doDatesAgree.ts";

/** What agreements are about: lists have other titles for one and the same, and the same subject. */
const SUBJECTS: readonly RegExp[] = [
  /\btax/i,
  /\binvest/i,
  /free trade|\btrade|commerc|customs|tariff|economic partnership|association agreement/i,
  /\bair\b|aviation/i,
  /extradition/i,
  /friendship|amity/i,
  /\bpeace\b|armistice|ceasefire/i,
  /allian|defen[cs]e|military|aggression|mutual assistance|neutrality|security pact/i,
  /bound|border|frontier|delimit|demarcat|continental shelf/i,
  /nuclear|atomic/i,
  /fish/i,
  /shipping|navigation|maritime transport/i,
  /cultur/i,
  /educat|universit/i,
  /scien|technolog|technical/i,
  /visa|passport/i,
  /social security|pension/i,
  /\bpost(?:al)?\b/i,
  /environment|climate/i,
  /health|medic/i,
  /claims|compensation/i,
  /legal|judicial|prisoner|sentenced/i,
  /\bwater|river/i,
  /econom/i,
];

/** What the facts of kinds that hold one sort of agreement are about. */
const SUBJECT_OF_KIND: ReadonlyMap<string, string> = new Map([
  [taxTreaties.id, "tax"],
  [investmentTreaties.id, "investment"],
  [tradeAgreements.id, "free trade"],
  [wtoAgreements.id, "free trade"],
  [alliances.id, "alliance, friendship"],
]);
/** Of these two states seldom have two within a few years: another date is another date of that one. */
const ONE_EACH: ReadonlySet<string> = new Set([
  ...[taxTreaties.id, investmentTreaties.id, tradeAgreements.id, wtoAgreements.id],
]);

/** From signature to force it takes so long at most, as a rule. */
const MOST_YEARS = 3;

/**
 * Returns what the tables say of an agreement: the same is one on the same subject, signed or in force at the
 * same time.
 * @param entries what the tables tell in the timeline
 */
export function compareAgreements(claim: AgreementFact, entries: readonly TimelineEntry[]): Answer {
  const words = `${claim.title} ${claim.subject}`;
  const alike = entries.flatMap(({ told, date }) =>
    told?.moment === "begins" && shareSubject(words, wordsOf(told)) ? [{ told, date }] : [],
  );
  const same = alike.filter(({ told, date }) =>
    [date, ...furtherDates(told)].some((one) => doDatesAgree(one, claim.date)),
  );
  if (same.length > 0) return { answer: "same", says: same.map(say) };
  const [only, ...more] = alike.filter(
    ({ told, date }) => ONE_EACH.has(told.kind) && isNear(date, claim.date),
  );
  return only && more.length === 0 ? { answer: "other", says: [say(only)] } : NOTHING;
}

/** Nothing of a fact that is no agreement. */
function wordsOf({ kind, fact }: ToldFact): string {
  if (kind !== treaties.id) return SUBJECT_OF_KIND.get(kind) ?? "";
  const { subject = "", title = "" } = fact as {
    readonly subject?: string;
    readonly title?: string;
  };
  return `${subject} ${title}`;
}

function isNear(one: FactDate, other: FactDate): boolean {
  const [year, otherYear] = [one, other].map((date) => earliestDay(date)?.slice(0, "YYYY".length));
  if (year === undefined || otherYear === undefined) return true;
  return Math.abs(Number(year) - Number(otherYear)) <= MOST_YEARS;
}

/** A list may date a fact from its signature and name its force beside, or the other way round. */
function furtherDates({ fact }: ToldFact): FactDate[] {
  const { signed, inForce } = fact as { readonly signed?: FactDate; readonly inForce?: FactDate };
  return [signed, inForce].filter((date) => date !== undefined);
}

function shareSubject(one: string, other: string): boolean {
  return SUBJECTS.some((subject) => subject.test(one) && subject.test(other));
}

function say({ told, date }: { readonly told: ToldFact; readonly date: FactDate }): TableSays {
  const { kind, fact } = told;
  return { about: "agreement", kind, fact, date, sources: fact.sources };
}
