import type { Citation, VisitFact } from "../../domain/dataset.ts";
import { compareFactDates, type FactDate } from "../../domain/factDate.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import type { SameFact } from "../../domain/sameFact.ts";
import { tellOnce } from "../../domain/toldOnce.ts";
import type { FactOf } from "../../kinds/defineKind.ts";
import { factsOf } from "../../kinds/factsOf.ts";
import { isToHost, leaderVisits, sameVisit } from "../../kinds/leader_visits/kind.ts";
import type { UnnumberedPage } from "./pairPage.ts";

export type Journey = FactOf<typeof leaderVisits>;

/** Visits of one of the two to the other, each told once with all its sources. */
export interface PairVisits {
  /** Those that the dossier tells, of any status, in the order of time. */
  readonly own: readonly VisitFact[];
  /** Those that the table tells beside them. */
  readonly journeys: readonly Journey[];
  /** Journeys to meetings of many in the other's country, or through it: no visits to it. */
  readonly elsewhere: readonly Journey[];
}

interface VisitRecord {
  readonly date: FactDate;
  readonly sources: readonly Citation[];
  readonly same?: SameFact;
  readonly told?: { readonly kind: string };
  readonly visit?: VisitFact;
  readonly journey?: Journey;
}

/** Returns the visits of one party of the page to the other. */
export function pairVisits(
  { dossier, facts }: Pick<UnnumberedPage, "dossier" | "facts">,
  from: PartyCode,
): PairVisits {
  const visits = dossier.visits
    .filter((visit) => visit.ofPair === undefined && visit.from === from)
    .sort((one, other) => compareFactDates(one.date, other.date));
  const journeys = factsOf(leaderVisits, facts).filter(({ visitor }) => visitor === from);
  const told = tellOnce<VisitRecord>([
    ...visits.map(recordOfVisit),
    ...journeys.filter(isToHost).map(recordOfJourney),
  ]);
  return {
    own: told.flatMap(({ visit, sources }) => (visit ? { ...visit, sources } : [])),
    journeys: told.flatMap(({ journey }) => journey ?? []),
    elsewhere: journeys.filter((journey) => !isToHost(journey)),
  };
}

function recordOfVisit(visit: VisitFact): VisitRecord {
  const { date, sources, from, persons, status } = visit;
  const same = { of: "visit", from, persons: persons.map(({ name }) => name) } as const;
  return { date, sources, visit, ...(status === "happened" && { same }) };
}

function recordOfJourney(journey: Journey): VisitRecord {
  const { date, sources } = journey;
  return {
    date,
    sources,
    journey,
    same: sameVisit({ ...journey }),
    told: { kind: leaderVisits.id },
  };
}
