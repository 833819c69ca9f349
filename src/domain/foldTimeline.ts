import type { EventKind } from "./dossierTerms.ts";
import { weighEvent } from "./eventWeight.ts";
import { earliestDay } from "./factDate.ts";
import type { TimelineEntry, TimelineGroup } from "./timeline.ts";

/** So many events of a pair a reader can follow; the rest is folded. */
const MOST_TOLD = 40;

/** Events of a decade that are not told one by one. */
export interface TimelineFold {
  /** The first year of the decade. */
  readonly decade: number;
  /** How many there are of each kind, the most first. */
  readonly counts: readonly (readonly [kind: EventKind, count: number])[];
  /** In the order of time. */
  readonly folded: readonly TimelineEntry[];
}

/** A group of the timeline whose lightest events are folded by decade. */
export interface FoldedGroup extends Omit<TimelineGroup, "entries"> {
  /** In the order of time; a fold stands behind what is told of its decade. */
  readonly items: readonly (TimelineEntry | TimelineFold)[];
}

export function isFold(item: TimelineEntry | TimelineFold): item is TimelineFold {
  return "folded" in item;
}

/**
 * Returns the timeline as it is told: all of it up to forty events, else the forty that weigh most and
 * the others folded by decade. What a dossier tells is never folded. Among events of one weight those
 * come first whose decade has the fewest told, the newest first, so that no time falls silent.
 */
export function foldTimeline(groups: readonly TimelineGroup[]): FoldedGroup[] {
  const told = chooseTold(groups.flatMap(({ entries }) => entries));
  return groups.map(({ entries, ...group }) => ({ ...group, items: foldGroup(entries, told) }));
}

function chooseTold(entries: readonly TimelineEntry[]): ReadonlySet<TimelineEntry> {
  if (entries.length <= MOST_TOLD) return new Set(entries);
  // What has no decade has none to be folded into.
  const told = new Set(
    entries.filter((entry) => entry.weight === undefined || decadeOf(entry) === undefined),
  );
  const counts = new Map<number | undefined, number>();
  const count = (entry: TimelineEntry) => counts.get(decadeOf(entry)) ?? 0;
  const tell = (entry: TimelineEntry) => {
    told.add(entry);
    counts.set(decadeOf(entry), count(entry) + 1);
  };
  for (const entry of told) tell(entry);
  for (const alike of byWeight(entries.filter((entry) => !told.has(entry)))) {
    if (told.size + alike.length <= MOST_TOLD) {
      for (const entry of alike) tell(entry);
      continue;
    }
    let left = alike.reverse();
    while (told.size < MOST_TOLD && left.length > 0) {
      const next = left.reduce((best, entry) => (count(entry) < count(best) ? entry : best));
      tell(next);
      left = left.filter((entry) => entry !== next);
    }
    break;
  }
  return told;
}

/** The heaviest first, those of one weight in the order of time. */
function byWeight(entries: readonly TimelineEntry[]): TimelineEntry[][] {
  const groups = new Map<number, TimelineEntry[]>();
  for (const entry of entries) {
    const weight = weighEvent(entry);
    groups.set(weight, [...(groups.get(weight) ?? []), entry]);
  }
  return [...groups].sort(([one], [other]) => other - one).map(([, alike]) => alike);
}

function foldGroup(
  entries: readonly TimelineEntry[],
  told: ReadonlySet<TimelineEntry>,
): (TimelineEntry | TimelineFold)[] {
  const items: (TimelineEntry | TimelineFold)[] = [];
  let folded: TimelineEntry[] = [];
  let decade: number | undefined;
  const close = () => {
    if (folded.length > 0 && decade !== undefined) items.push(makeFold(decade, folded));
    folded = [];
  };
  for (const entry of entries) {
    const own = decadeOf(entry);
    if (own !== decade) close();
    decade = own;
    if (told.has(entry)) items.push(entry);
    else folded.push(entry);
  }
  close();
  return items;
}

function makeFold(decade: number, folded: readonly TimelineEntry[]): TimelineFold {
  const counts = new Map<EventKind, number>();
  for (const { kind } of folded) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return { decade, counts: [...counts].sort(([, one], [, other]) => other - one), folded };
}

function decadeOf({ date }: TimelineEntry): number | undefined {
  const day = earliestDay(date);
  return day === null ? undefined : Math.floor(Number(day.slice(0, 4)) / 10) * 10;
}
