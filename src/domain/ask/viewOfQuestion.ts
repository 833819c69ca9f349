import { EMPTY_FILTER, type OrganisationFilter } from "../organisationFilter.ts";
import { makePairKey, type PairKey, type PartyCode } from "../partyCode.ts";
import type { SubjectId } from "../subjectId.ts";
import type { Question, Topic } from "./question.ts";

/** The view of the atlas that answers a question. */
export interface AskedView {
  readonly country?: PartyCode;
  readonly pair?: PairKey;
  readonly filter: OrganisationFilter;
  readonly lines?: SubjectId;
  readonly year?: number;
  readonly since?: number;
  /** Who answers is listed beside the map. */
  readonly page?: "answer";
  /** Of the page of the country or pair. */
  readonly section?: string;
}

/** Which subject of the map shows what is asked for. */
const SUBJECT_OF: Readonly<Record<Topic, SubjectId | undefined>> = {
  relations: "relations",
  gaps: "gaps",
  recognition: "relations",
  missions: "missions",
  trade: "trade",
  treaties: "treaties",
  conflicts: "conflicts",
  people: "people",
  visas: "visas",
  votes: "votes",
  organisations: "organisations",
  changes: "changes",
  visits: undefined,
};

/** Which section of the page of a pair tells it; the head tells of relations. */
const SECTION_OF_PAIR: Readonly<Partial<Record<Topic, string>>> = {
  missions: "missions",
  trade: "trade",
  treaties: "history",
  conflicts: "history",
  changes: "history",
  people: "people",
  visas: "other-ties",
  votes: "other-ties",
  organisations: "organisations",
  visits: "visits",
};

/** Which section of the page of a country tells it, where that page answers. */
const SECTION_OF_COUNTRY: Readonly<Partial<Record<Topic, string>>> = {
  recognition: "recognition",
  missions: "missions",
  people: "people",
  organisations: "organisations",
};

/** Of one country its own page answers these better than a list of others: with cities, years and figures. */
const ON_ITS_PAGE: ReadonlySet<Topic> = new Set([
  "missions",
  "conflicts",
  "people",
  "organisations",
]);
/** What its page alone can answer. */
const ON_ITS_PAGE_ALONE: ReadonlySet<Topic> = new Set(["recognition", "visits", "changes"]);

/**
 * Returns the view that answers a question: the page of the two; a list beside the map of who stands so with the
 * one, among the members of what else is named, or of which pairs do between two blocs or within one; or the
 * page of the one, where that says more.
 */
export function viewOfQuestion({ topic, parties, blocs, year, since }: Question): AskedView {
  const [one, other] = parties;
  const lines = topic && SUBJECT_OF[topic];
  const times = { ...(year !== undefined && { year }), ...(since !== undefined && { since }) };
  if (one !== undefined && other !== undefined) {
    const section = topic && SECTION_OF_PAIR[topic];
    return {
      pair: makePairKey(one, other),
      filter: EMPTY_FILTER,
      ...times,
      ...(section && { section }),
    };
  }
  const shown = { ...times, ...(lines && { lines }) };
  if (one !== undefined) {
    const isOnPage = !topic || ON_ITS_PAGE_ALONE.has(topic);
    const section = topic && SECTION_OF_COUNTRY[topic];
    return {
      country: one,
      filter: { ...EMPTY_FILTER, include: blocs },
      ...shown,
      ...(isOnPage || (blocs.length === 0 && ON_ITS_PAGE.has(topic))
        ? section && { section }
        : ANSWER),
    };
  }
  const [bloc, otherBloc] = blocs;
  const asked = topic && topic !== "changes" ? ANSWER : {};
  if (bloc === undefined) return { filter: EMPTY_FILTER, ...shown, ...asked };
  if (otherBloc === undefined) {
    return { filter: { ...EMPTY_FILTER, include: [bloc] }, ...shown, ...asked };
  }
  const filter = { ...EMPTY_FILTER, between: { one: [bloc], other: [otherBloc] } };
  return { filter, ...shown, ...asked };
}

const ANSWER = { page: "answer" } as const;
