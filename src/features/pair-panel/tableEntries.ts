import { listTableEvents } from "../../domain/tableEvents.ts";
import type { TimelineEntry } from "../../domain/timeline.ts";
import { CORE_KINDS } from "../../kinds/core.ts";
import { listKindMarks } from "../../kinds/timelineEntries.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import type { UnnumberedPage } from "./pairPage.ts";

/**
 * Returns what the tables add to the timeline: how relations and missions changed, and what kinds
 * declare as events, whose words tell it. Only the first part is in the order of time.
 */
export function tableEntries(page: UnnumberedPage): TimelineEntry[] {
  return markEntries(page).filter(({ isOnlyMark }) => isOnlyMark !== true);
}

/** Returns besides what has a mark on the life line alone, and its row elsewhere. */
export function markEntries({
  dossier,
  facts,
  laterEvents,
  atlas,
}: UnnumberedPage): TimelineEntry[] {
  if (!facts) return [];
  const dated = listTableEvents(dossier, facts, {
    established: messages.turn.established,
    changed: ({ state, note }) => {
      const words = messages.turn[state];
      return note ? messages.withNote(words, note) : words;
    },
    opened: ({ sender, kind, city }) => messages.opened(atlas.nameOf(sender), kind, city),
  });
  // Those of the kinds keep the order of the kinds: of two that are the same the first is told.
  return [...dated, ...listKindMarks(CORE_KINDS, facts), ...laterEvents];
}
