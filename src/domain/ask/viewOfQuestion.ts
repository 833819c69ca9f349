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
  readonly view?: "table";
  readonly rows?: "pairs";
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

/** Which section of the page of a country tells it. */
const SECTION_OF_COUNTRY: Readonly<Partial<Record<Topic, string>>> = {
  relations: "relations",
  gaps: "relations",
  recognition: "recognition",
  missions: "missions",
  trade: "trade",
  people: "people",
  organisations: "organisations",
};

/**
 * Returns the view that answers a question: the page of the two; the page of the one beside the map, its
 * list cut to the members of what else is named; or the table of pairs between the two blocs, or within
 * the one.
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
    const section = topic && SECTION_OF_COUNTRY[topic];
    return {
      country: one,
      filter: { ...EMPTY_FILTER, include: blocs },
      ...shown,
      ...(section && { section }),
    };
  }
  const [bloc, otherBloc] = blocs;
  if (bloc === undefined) return { filter: EMPTY_FILTER, ...shown };
  if (otherBloc === undefined) return { filter: { ...EMPTY_FILTER, include: [bloc] }, ...shown };
  const filter = { ...EMPTY_FILTER, between: { one: [bloc], other: [otherBloc] } };
  return { filter, ...shown, view: "table", rows: "pairs" };
}
