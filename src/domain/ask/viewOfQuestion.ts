import { FIRST_YEAR } from "../atlasYear.ts";
import { EMPTY_FILTER, type OrganisationFilter } from "../organisationFilter.ts";
import { makePairKey, type PairKey, type PartyCode } from "../partyCode.ts";
import type { SubjectId } from "../subjectId.ts";
import { sectionOfGap } from "./askedSection.ts";
import type { Question, Topic } from "./question.ts";

/** The view of the atlas that answers a question. */
export interface AskedView {
  readonly country?: PartyCode;
  readonly pair?: PairKey;
  readonly filter: OrganisationFilter;
  readonly lines?: SubjectId;
  readonly year?: number;
  readonly since?: number;
  /** How many lines are drawn; absent: as many as the view suggests. */
  readonly top?: number;
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
  visits: "leader_visits",
  members: "organisations",
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
  members: "organisations",
  visits: "visits",
};

/** Which section of the page of a country tells it, where that page answers. */
const SECTION_OF_COUNTRY: Readonly<Partial<Record<Topic, string>>> = {
  recognition: "recognition",
  missions: "missions",
  people: "people",
  organisations: "organisations",
  members: "organisations",
};

/** Of one country its own page answers these better than a list of others: with cities, years and figures. */
const ON_ITS_PAGE: ReadonlySet<Topic> = new Set([
  "missions",
  "conflicts",
  "people",
  "organisations",
]);
/** What its page alone can answer. */
const ON_ITS_PAGE_ALONE: ReadonlySet<Topic> = new Set(["recognition", "changes"]);

/**
 * Returns the view that answers a question: the page of the two; a list beside the map of who stands so with the
 * one, among the members of what else is named, or of which pairs do between two blocs or within one; or the
 * page of the one, where that says more.
 */
export function viewOfQuestion(question: Question): AskedView {
  const { parties } = question;
  const [one, other] = parties;
  if (one !== undefined && other !== undefined) return viewOfTwo(question, one, other);
  if (question.topic === "members" && question.blocs.length + (question.not ?? []).length > 0) {
    return viewOfMembers(question, one);
  }
  return one === undefined ? viewOfBlocs(question) : viewOfOne(question, one);
}

function viewOfTwo(question: Question, one: PartyCode, other: PartyCode): AskedView {
  const section = question.topic && SECTION_OF_PAIR[question.topic];
  return {
    pair: makePairKey(one, other),
    filter: EMPTY_FILTER,
    ...timesOf(question),
    ...(section && { section }),
  };
}

function viewOfMembers(question: Question, country: PartyCode | undefined): AskedView {
  const { blocs, not = [], isAny, hasLeft } = question;
  return {
    ...(country !== undefined && { country }),
    filter: { ...EMPTY_FILTER, include: blocs, exclude: not, ...(isAny && { match: "any" }) },
    ...shownBy(question),
    // Between all members there are lines: they would hide who the members are.
    top: 0,
    ...ANSWER,
    section: hasLeft && country === undefined ? "left" : "members",
  };
}

function viewOfOne(question: Question, country: PartyCode): AskedView {
  const { topic, blocs, gap, lines } = question;
  const filter = { ...EMPTY_FILTER, include: blocs };
  const shown = { country, filter, ...shownBy(question) };
  if (gap) return { ...shown, ...ANSWER, section: sectionOfGap(gap) };
  const isAlone = lines !== undefined && topic === "conflicts";
  const isOnPage = !topic || ON_ITS_PAGE_ALONE.has(topic) || topic === "members";
  if (!isOnPage && (isAlone || blocs.length > 0 || !ON_ITS_PAGE.has(topic))) {
    return { ...shown, ...ANSWER };
  }
  const section = topic && SECTION_OF_COUNTRY[topic];
  return { ...shown, ...(section && { section }) };
}

function viewOfBlocs(question: Question): AskedView {
  const { topic, blocs } = question;
  const [bloc, otherBloc] = blocs;
  const asked = { ...shownBy(question), ...(topic && topic !== "changes" ? ANSWER : {}) };
  if (bloc === undefined) return { filter: EMPTY_FILTER, ...asked };
  if (otherBloc === undefined) return { filter: { ...EMPTY_FILTER, include: [bloc] }, ...asked };
  const filter = { ...EMPTY_FILTER, between: { one: [bloc], other: [otherBloc] } };
  return { filter, ...asked };
}

function shownBy(question: Question): Pick<AskedView, "lines" | "year" | "since"> {
  const { topic, lines = topic && SUBJECT_OF[topic] } = question;
  return { ...timesOf(question), ...(lines && { lines }) };
}

/** What changed in a year is told beside the year before. */
function timesOf({ topic, year, since }: Question): Pick<AskedView, "year" | "since"> {
  const isOfOneYear = topic === "changes" && year !== undefined && since === undefined;
  const before = isOfOneYear && year > FIRST_YEAR ? year - 1 : since;
  return { ...(year !== undefined && { year }), ...(before !== undefined && { since: before }) };
}

const ANSWER = { page: "answer" } as const;
