import { formersOf } from "../../domain/formerStates.ts";
import { type PairKey, type PartyCode, splitPairKey } from "../../domain/partyCode.ts";
import { isSameFact } from "../../domain/sameFact.ts";
import { buildTimeline, type TimelineEntry } from "../../domain/timeline.ts";
import { type FormerRow, listFormerEnds, listFormerRows } from "../../kinds/formerRows.ts";
import type { UnnumberedPage } from "./pairPage.ts";

/** What the tables have of two of which one, or both, are no more. */
export interface FormerHistory {
  readonly pair: PairKey;
  /** Events in the order of time, then what is none, then the end of a state, which is told once. */
  readonly rows: readonly FormerRow[];
}

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
    const rows = listFormerRows(facts).filter(
      (row) => row.is !== "event" || !told.some((one) => isToldBy(one, row.entry, inPlaceOf)),
    );
    if (rows.length === 0) return [];
    const states = splitPairKey(facts.pair).filter((state) => !ended.has(state));
    for (const state of states) ended.add(state);
    return { pair: facts.pair, rows: [...rows, ...listFormerEnds(states, atlas.others)] };
  });
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
