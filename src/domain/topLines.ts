import { NO_LINE } from "./mapSubject.ts";
import { countKinds } from "./pairLines.ts";

/** How many lines the map draws: so many of the weightiest, none, or all. */
export type TopLines = number | "all";

/** So many of a country are drawn where nobody has asked for a number: its fill tells all of them. */
export const TOP_OF_COUNTRY = 12;
/** So many of the world: more lie over each other. */
const TOP_OF_WORLD = 50;
/** As many as these are all drawn: what is rare is what a subject is about. */
const FEW_LINES = 300;
/** The numbers that a reader chooses from. */
const CHOICES = [0, TOP_OF_COUNTRY, TOP_OF_WORLD, 200] as const;

/** Returns how many lines of the world are drawn where nobody has asked for a number. */
export function plainTopOfWorld(count: number): TopLines {
  return count <= FEW_LINES ? "all" : TOP_OF_WORLD;
}

/** Returns which choice a number of lines is where there are so many: as many as there are are all. */
export function topOf(chosen: TopLines, count: number): TopLines {
  return chosen !== "all" && chosen < count ? chosen : "all";
}

/** Returns what can be chosen of so many lines, with what is chosen now. */
export function listTopChoices(count: number, chosen: TopLines): TopLines[] {
  const numbers = new Set<number>(CHOICES.filter((most) => most < count));
  const now = topOf(chosen, count);
  if (now !== "all") numbers.add(now);
  return [...[...numbers].sort((one, other) => one - other), "all"];
}

/**
 * Returns the kinds with 0 for every pair but the weightiest. A class of few pairs says more than one of
 * many, so that it comes first; within a class the heavier pair does, then the first in code order.
 * @param kinds the kind of each pair; 0 where it has no line
 * @param most how many lines are kept
 * @param order.ofAll the kinds from which it is told how rare a class is. Default: all are alike.
 * @param order.weigh the weight of a pair by its place, at least 0
 */
export function keepTop(
  kinds: Uint8Array,
  most: number,
  order: {
    readonly ofAll?: Uint8Array | undefined;
    readonly weigh: (place: number) => number;
  },
): Uint8Array {
  const top = new Uint8Array(kinds.length);
  let left = most;
  for (const places of groupByRarity(kinds, order.ofAll)) {
    const kept = heaviestOf(places, left, order.weigh);
    for (const place of kept) top[place] = kinds[place] ?? NO_LINE;
    left -= kept.length;
  }
  return top;
}

/** Returns the places of pairs that have a line, in code order, in groups of equally rare classes, the rarest first. */
function groupByRarity(kinds: Uint8Array, ofAll: Uint8Array | undefined): number[][] {
  const counts = ofAll && countKinds(ofAll);
  const groups = new Map<number, number[]>();
  for (const [place, kind] of kinds.entries()) {
    if (kind === NO_LINE) continue;
    const rarity = counts?.[kind] ?? 0;
    const group = groups.get(rarity);
    if (group) group.push(place);
    else groups.set(rarity, [place]);
  }
  return [...groups].sort(([one], [other]) => one - other).map(([, places]) => places);
}

/** Returns so many of the heaviest, of equally heavy ones the first. */
function heaviestOf(
  places: readonly number[],
  most: number,
  weigh: (place: number) => number,
): readonly number[] {
  if (places.length <= most) return places;
  if (most <= 0) return [];
  const weights = Float64Array.from(places, weigh);
  // Numbers are sorted ten times as fast as places by their weight.
  const bar = Float64Array.from(weights).sort()[places.length - most] ?? 0;
  let ofBar = most - weights.filter((weight) => weight > bar).length;
  return places.filter((_, index) => {
    const weight = weights[index] ?? 0;
    if (weight === bar) ofBar -= 1;
    return weight > bar || (weight === bar && ofBar >= 0);
  });
}
