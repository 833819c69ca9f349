import type { TimelineEntry } from "../../domain/timeline.ts";

/** Returns what tells an entry of the timeline of a pair apart. */
export function keyOf({ ofPair, id }: TimelineEntry): string {
  return `${ofPair ?? ""}#${id}`;
}

/** Returns the id that the row of an event of the timeline has in the page. */
export function idOfRow(key: string): string {
  return `event-${key}`;
}
