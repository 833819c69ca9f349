import type { ReadSentence, Subject } from "./annotate.ts";
import type { Find } from "./draft.ts";
import { findAgreements } from "./lists/findAgreements.ts";
import { findEstablishment } from "./lists/findEstablishment.ts";
import { findEvents } from "./lists/findEvents.ts";
import { findMissions } from "./lists/findMissions.ts";
import { findOrganisations } from "./lists/findOrganisations.ts";
import { findRecognitions } from "./lists/findRecognitions.ts";
import { findTrade } from "./lists/findTrade.ts";
import { findVisits } from "./lists/findVisits.ts";

/** Returns all that one sentence tells, in the order of the lists. */
export function findAll(sentence: ReadSentence, subject: Subject): Find[] {
  if (sentence.isHeading || !sentence.isReadable) return [];
  const finds: Find[] = [
    ...findEstablishment(sentence),
    ...findMissions(sentence, subject),
    ...findVisits(sentence, subject),
    ...findTrade(sentence, subject),
    ...findAgreements(sentence),
    ...findRecognitions(sentence, subject),
    ...findOrganisations(sentence, subject),
  ];
  return [...finds, ...findEvents(sentence, subject, finds)];
}
