import { beginningOf, type FactDate } from "../domain/factDate.ts";
import type { PairFacts } from "../domain/pairFacts.ts";
import type { TimelineEntry, ToldFact } from "../domain/timeline.ts";

import { type AnyKind, actorOf, type FieldsOfFact, type KindEvents } from "./defineKind.ts";
import { distinctFactsOf } from "./factsOf.ts";

/** Returns the events of a pair that kinds declare, kind by kind in their order: what the timeline tells. */
export function listKindEvents(
  kinds: readonly AnyKind[],
  facts: Pick<PairFacts, "byKind"> | undefined,
): TimelineEntry[] {
  return listKindMarks(
    kinds.filter(({ events }) => events?.isOnlyMark !== true),
    facts,
  );
}

/** Returns all that has a mark on the life line: the events of the timeline, and what has a row elsewhere alone. */
export function listKindMarks(
  kinds: readonly AnyKind[],
  facts: Pick<PairFacts, "byKind"> | undefined,
): TimelineEntry[] {
  return kinds.flatMap((kind) => {
    const { events } = kind;
    if (events === undefined) return [];
    return distinctFactsOf(kind, facts).flatMap((fact, index): TimelineEntry[] => {
      const fields = fact as unknown as FieldsOfFact;
      const weight = events.weigh?.(fields) ?? events.weight;
      if (weight === "none") return [];
      const markWord = events.markWord?.(fields);
      const same = events.same?.(fields);
      const by = actorOf(kind, fields, events.isBySecond ? 1 : 0);
      return momentsOf(fields.date as FactDate | undefined, events).map(({ moment, date }) => ({
        id: `${kind.id}-${index}-${moment}`,
        date,
        kind: events.kindOf?.(fields) ?? events.kind,
        status: "happened",
        text: "",
        third: [],
        sources: fact.sources,
        weight,
        ...(events.isOnlyMark && { isOnlyMark: true }),
        ...(kind.lane && { lane: kind.lane }),
        ...(by && { by }),
        told: { kind: kind.id, fact, moment },
        ...(events.isDoubted?.(fields) && { isDoubted: true }),
        ...(markWord && { markWord }),
        ...(same && { same }),
      }));
    });
  });
}

interface Moment {
  readonly moment: ToldFact["moment"];
  readonly date: FactDate;
}

/** When a fact is an event: once with its whole time, or where it begins and where it ends. */
function momentsOf(date: FactDate | undefined, { tellsEnd }: KindEvents): Moment[] {
  if (date === undefined) return [];
  if (date.shape !== "span") return keepDated([{ moment: "begins", date }]);
  if (date.isOngoing) return keepDated([{ moment: "begins", date: beginningOf(date) }]);
  if (!tellsEnd) return keepDated([{ moment: "begins", date }]);
  return keepDated([
    { moment: "begins", date: beginningOf(date) },
    {
      moment: "ends",
      date: date.until ? { shape: "point", at: date.until } : { shape: "unknown" },
    },
  ]);
}

function keepDated(moments: readonly Moment[]): Moment[] {
  return moments.filter(({ date }) => date.shape !== "unknown");
}
