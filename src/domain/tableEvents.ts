import type { DossierFile } from "./dataset.ts";
import type { EventWeight } from "./eventWeight.ts";
import { compareFactDates } from "./factDate.ts";
import type { PairFacts, TableMission, TableRelationSpell } from "./pairFacts.ts";
import type { TimelineEntry } from "./timeline.ts";

/** The words of what relations and missions of tables tell as events. */
export interface TableEventWords {
  readonly established: string;
  readonly changed: (spell: TableRelationSpell) => string;
  readonly opened: (mission: TableMission) => string;
}

/**
 * Returns the events that the tables of relations and missions add to the timeline, in the order of
 * time: when relations were established, where no dossier tells, and how they changed; when embassies
 * that stand were opened, where a source says. Kinds declare theirs themselves (`listKindEvents`).
 */
export function listTableEvents(
  dossier: Pick<DossierFile, "relations">,
  { established, relationSpells, missions }: PairFacts,
  words: TableEventWords,
): TimelineEntry[] {
  const isTold = dossier.relations.some((spell) => spell.ofPair === undefined);
  const entry = (
    weight: EventWeight,
    fields: Pick<TimelineEntry, "id" | "date" | "kind" | "text" | "sources" | "by">,
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
            text: words.established,
            sources: established.sources,
          }),
        ]
      : []),
    ...relationSpells
      .filter((spell) => spell.state !== "established")
      .map((spell, place) =>
        entry("turn", {
          id: `table-${spell.state}-${place}`,
          date: spell.date,
          kind: "relations",
          text: words.changed(spell),
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
          by: mission.sender,
          text: words.opened(mission),
          sources: mission.sources,
        }),
      ),
  ];
  return entries
    .filter(({ date }) => date.shape !== "unknown")
    .sort((one, other) => compareFactDates(one.date, other.date));
}
