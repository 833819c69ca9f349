import { compareFactDates } from "../../domain/factDate.ts";
import type { TimelineEntry } from "../../domain/timeline.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import type { UnnumberedPage } from "./pairPage.ts";

/**
 * Returns what the tables add to the timeline: when relations were established, where no dossier
 * tells, and how they changed; when missions that stand were opened, where a source says.
 */
export function tableEntries({ dossier, facts, atlas }: UnnumberedPage): TimelineEntry[] {
  if (!facts) return [];
  const { established, relationSpells, missions } = facts;
  const isTold = dossier.relations.some((spell) => spell.ofPair === undefined);
  const entry = (fields: Pick<TimelineEntry, "id" | "date" | "kind" | "text" | "sources">) => ({
    ...fields,
    status: "happened" as const,
    third: [],
  });
  const entries = [
    ...(established && !isTold
      ? [
          entry({
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
        entry({
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
        entry({
          id: `opened-${mission.id}`,
          date: mission.opened ?? { shape: "unknown" },
          kind: "mission",
          text: messages.opened(atlas.nameOf(mission.sender), mission.kind, mission.city),
          sources: mission.sources,
        }),
      ),
  ];
  return entries
    .filter(({ date }) => date.shape !== "unknown")
    .sort((one, other) => compareFactDates(one.date, other.date));
}
