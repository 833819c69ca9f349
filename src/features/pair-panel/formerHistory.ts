import type { FormerFacts } from "../../data/loadMoreFacts.ts";
import type { Citation } from "../../domain/dataset.ts";
import { emptyDossier } from "../../domain/emptyDossier.ts";
import { formersOf } from "../../domain/formerStates.ts";
import { type PairKey, type PartyCode, splitPairKey } from "../../domain/partyCode.ts";
import { isSameFact } from "../../domain/sameFact.ts";
import { buildTimeline, type TimelineEntry } from "../../domain/timeline.ts";
import type { AnyKind, FactOf } from "../../kinds/defineKind.ts";
import { distinctFactsOf } from "../../kinds/factsOf.ts";
import { RARER_KINDS } from "../../kinds/rarer.ts";
import { listKindEvents } from "../../kinds/timelineEntries.ts";
import type { UnnumberedPage } from "./pairPage.ts";

/** What the tables have of two of which one, or both, are no more. */
export interface FormerHistory {
  readonly pair: PairKey;
  /** Events in the order of time, then what is none, then the end of a state, which is told once. */
  readonly rows: readonly FormerRow[];
}

export type FormerRow = { readonly sources: readonly Citation[] } & (
  | { readonly is: "event"; readonly entry: TimelineEntry }
  | { readonly is: "fact"; readonly kind: AnyKind; readonly fact: FactOf<AnyKind> }
  | { readonly is: "end"; readonly state: PartyCode; readonly until: number }
);

/**
 * Returns what a page tells of the former states in whose place one of its two stands, pair by pair. What the
 * dossier tells already is left out. Nothing of it is counted or drawn.
 */
export function listFormerHistory({
  atlas,
  dossier,
  more,
  partyA,
  partyB,
}: UnnumberedPage): FormerHistory[] {
  if (more.state !== "here") return [];
  const told = buildTimeline(dossier).flatMap(({ entries }) => entries);
  const inPlaceOf = new Map(
    [partyA, partyB].flatMap((party) =>
      formersOf(party, atlas.others).map((former) => [former, party] as const),
    ),
  );
  const ended = new Set<PartyCode>();
  return more.value.former.flatMap((facts) => {
    const events = listEvents(facts);
    const rows: FormerRow[] = [
      ...events
        .filter((entry) => !told.some((one) => isToldBy(one, entry, inPlaceOf)))
        .map((entry) => ({ is: "event" as const, entry, sources: entry.sources })),
      ...listOthers(facts),
    ];
    if (rows.length === 0) return [];
    const states = splitPairKey(facts.pair).filter((state) => !ended.has(state));
    for (const state of states) ended.add(state);
    return { pair: facts.pair, rows: [...rows, ...listEnds(states, atlas.others)] };
  });
}

function listEvents(facts: FormerFacts): TimelineEntry[] {
  return buildTimeline(emptyDossier(facts.pair), listKindEvents(RARER_KINDS, facts)).flatMap(
    ({ entries }) => entries,
  );
}

/** A dossier may tell of who travelled by the former state, or by the party that stands in its place. */
function isToldBy(
  told: TimelineEntry,
  entry: TimelineEntry,
  inPlaceOf: ReadonlyMap<PartyCode, PartyCode>,
): boolean {
  const { same } = entry;
  if (isSameFact(told, entry)) return true;
  const from = same?.of === "visit" ? inPlaceOf.get(same.from) : undefined;
  return from !== undefined && same?.of === "visit"
    ? isSameFact(told, { ...entry, same: { ...same, from } })
    : false;
}

/** What is no event, such as votes: each fact is told once. */
function listOthers(facts: FormerFacts): FormerRow[] {
  return RARER_KINDS.flatMap((kind: AnyKind) => {
    const ofEvents = new Set<object | undefined>(
      listKindEvents([kind], facts).map(({ told }) => told?.fact),
    );
    return distinctFactsOf(kind, facts)
      .filter((fact) => !ofEvents.has(fact))
      .map((fact) => ({ is: "fact" as const, kind, fact, sources: fact.sources }));
  });
}

function listEnds(
  states: readonly PartyCode[],
  others: UnnumberedPage["atlas"]["others"],
): FormerRow[] {
  return states.flatMap((state) => {
    const { until, source } = others.find(({ code }) => code === state) ?? {};
    if (until === undefined || source === undefined) return [];
    return { is: "end" as const, state, until, sources: [{ id: source }] };
  });
}
