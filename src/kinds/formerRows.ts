import type { Citation, OtherActor } from "../domain/dataset.ts";
import { emptyDossier } from "../domain/emptyDossier.ts";
import type { PairFacts } from "../domain/pairFacts.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import { buildTimeline, type TimelineEntry } from "../domain/timeline.ts";
import type { AnyKind, FactOf } from "./defineKind.ts";
import { distinctFactsOf } from "./factsOf.ts";
import { RARER_KINDS } from "./rarer.ts";
import { listKindEvents } from "./timelineEntries.ts";

/** What is told of two of which one, or both, are no more. */
type FormerFacts = Pick<PairFacts, "pair" | "byKind">;

/** An event, a fact that is none, or the end of a state, each with who says so. */
export type FormerRow = { readonly sources: readonly Citation[] } & (
  | { readonly is: "event"; readonly entry: TimelineEntry }
  | { readonly is: "fact"; readonly kind: AnyKind; readonly fact: FactOf<AnyKind> }
  | { readonly is: "end"; readonly state: PartyCode; readonly until: number }
);

/**
 * Returns what is told of former states: events in the order of time, each told once, then what is none, such
 * as votes.
 */
export function listFormerRows(facts: FormerFacts): FormerRow[] {
  const events = buildTimeline(emptyDossier(facts.pair), listKindEvents(RARER_KINDS, facts));
  return [
    ...events
      .flatMap(({ entries }) => entries)
      .map((entry) => ({ is: "event" as const, entry, sources: entry.sources })),
    ...RARER_KINDS.flatMap((kind: AnyKind) => listOthers(kind, facts)),
  ];
}

function listOthers(kind: AnyKind, facts: FormerFacts): FormerRow[] {
  const ofEvents = new Set<object | undefined>(
    listKindEvents([kind], facts).map(({ told }) => told?.fact),
  );
  return distinctFactsOf(kind, facts)
    .filter((fact) => !ofEvents.has(fact))
    .map((fact) => ({ is: "fact" as const, kind, fact, sources: fact.sources }));
}

/** Returns the ends of those of two that are no more, as far as it is known when. */
export function listFormerEnds(
  states: readonly PartyCode[],
  others: readonly OtherActor[],
): FormerRow[] {
  return states.flatMap((state) => {
    const { until, source } = others.find(({ code }) => code === state) ?? {};
    if (until === undefined || source === undefined) return [];
    return { is: "end" as const, state, until, sources: [{ id: source }] };
  });
}

/** Returns what tells a row apart among those of one pair. */
export function keyOfRow(row: FormerRow): string {
  if (row.is === "event") return row.entry.id;
  return row.is === "fact" ? `${row.kind.id} ${JSON.stringify(row.fact)}` : row.state;
}
