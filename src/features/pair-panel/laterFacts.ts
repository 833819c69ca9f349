import type { Citation } from "../../domain/dataset.ts";
import type { PairFacts } from "../../domain/pairFacts.ts";
import type { TimelineEntry } from "../../domain/timeline.ts";
import type { AnyKind } from "../../kinds/defineKind.ts";
import { factsOf } from "../../kinds/factsOf.ts";
import { RARER_KINDS } from "../../kinds/rarer.ts";
import { listKindMarks } from "../../kinds/timelineEntries.ts";
import { tradeShares } from "../../kinds/trade_shares/kind.ts";
import { listFormerHistory } from "./formerHistory.ts";
import { newestShares } from "./newestShares.ts";
import type { UnnumberedPage } from "./pairPage.ts";
import { shownOfKind } from "./shownOfKind.ts";

/** Returns what the rarer kinds cite that are here, in the order in which the page tells them; then former states. */
export function listLaterCitations(page: UnnumberedPage): Citation[] {
  return [
    ...RARER_KINDS.flatMap((kind: AnyKind) => ofKind(kind, page.facts)),
    ...listFormerHistory(page).flatMap(({ rows }) => rows.flatMap(({ sources }) => sources)),
  ];
}

/** Returns what the rarer kinds tell in the timeline, and what else of them has a mark on the life line. */
export function listLaterEvents(more: Pick<PairFacts, "byKind"> | undefined): TimelineEntry[] {
  return listKindMarks(RARER_KINDS, more);
}

function ofKind(kind: AnyKind, facts: PairFacts | undefined): Citation[] {
  if (kind.id === tradeShares.id) {
    return newestShares(factsOf(tradeShares, facts)).flatMap(({ sources }) => sources);
  }
  const { standing, ended } = shownOfKind(kind, facts);
  return [...standing, ...ended].flatMap(({ sources }) => sources);
}
