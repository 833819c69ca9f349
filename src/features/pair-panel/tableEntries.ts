import type { EventWeight } from "../../domain/eventWeight.ts";
import { compareFactDates } from "../../domain/factDate.ts";
import type { TimelineEntry } from "../../domain/timeline.ts";
import { CORE_KINDS } from "../../kinds/core.ts";
import { listKindEvents } from "../../kinds/timelineEntries.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import type { UnnumberedPage } from "./pairPage.ts";

/**
 * Returns what the tables add to the timeline: when relations were established, where no dossier
 * tells, and how they changed; when missions that stand were opened, where a source says; and what
 * kinds declare as events, whose words tell it. Only the first part is in the order of time.
 */
export function tableEntries({
  dossier,
  facts,
  laterEvents,
  atlas,
}: UnnumberedPage): TimelineEntry[] {
  if (!facts) return [];
  const { established, relationSpells, missions } = facts;
  const isTold = dossier.relations.some((spell) => spell.ofPair === undefined);
  const entry = (
    weight: EventWeight,
    fields: Pick<TimelineEntry, "id" | "date" | "kind" | "text" | "sources">,
  ): TimelineEntry => ({
    ...fields,
    weight,
    status: "happened",
    third: [],
  });
  const entries = [
    ...(established && !isTold
      ? [
          entry("turn", {
            id: "table-established",
            date: established.date,
            kind: "relations",
            text: messages.turn.established,
            sources: established.sources,
          }),
        ]
      : []),
    ...relationSpells
      .filter((spell) => spell.state !== "established")
      .map((spell) =>
        entry("turn", {
          id: `table-${spell.state}-${JSON.stringify(spell.date)}`,
          date: spell.date,
          kind: "relations",
          text: spell.note
            ? messages.withNote(messages.turn[spell.state], spell.note)
            : messages.turn[spell.state],
          sources: spell.sources,
        }),
      ),
    ...missions
      .filter((mission) => mission.opened && mission.class === "embassy")
      .map((mission) =>
        entry("step", {
          id: `opened-${mission.id}`,
          date: mission.opened ?? { shape: "unknown" },
          kind: "mission",
          text: messages.opened(atlas.nameOf(mission.sender), mission.kind, mission.city),
          sources: mission.sources,
        }),
      ),
  ];
  const dated = entries
    .filter(({ date }) => date.shape !== "unknown")
    .sort((one, other) => compareFactDates(one.date, other.date));
  // Those of the kinds keep the order of the kinds: of two that are the same the first is told.
  return [...dated, ...listKindEvents(CORE_KINDS, facts), ...laterEvents];
}
