import { textWidth } from "./textWidth.ts";

/** A label on a line: where its middle wants to be, and how much room it takes there, in pixels. */
export interface Wanted {
  readonly at: number;
  readonly room: number;
}

/**
 * Returns where the middles of labels stand so that none covers another and none leaves the room from
 * `start` to `end`: each as near to where it wants to be as the others let it. Where there is no room for all
 * of them they stand close from the start on.
 */
export function spreadLabels(
  wanted: readonly Wanted[],
  { start, end }: { readonly start: number; readonly end: number },
): number[] {
  const order = wanted.map((_, place) => place).sort((one, other) => atOf(one) - atOf(other));
  const places = new Array<number>(wanted.length);
  let free = start;
  for (const place of order) {
    const { at, room } = wanted[place] as Wanted;
    places[place] = Math.max(at, free + room / 2);
    free = (places[place] ?? 0) + room / 2;
  }
  let limit = end;
  for (const place of order.toReversed()) {
    const { room } = wanted[place] as Wanted;
    places[place] = Math.min(places[place] ?? 0, limit - room / 2);
    limit = (places[place] ?? 0) - room / 2;
  }
  const over = start - limit;
  return over > 0 ? places.map((place) => place + over) : places;

  function atOf(place: number): number {
    return wanted[place]?.at ?? 0;
  }
}

/** Words that want to begin at a place of a row; none are none. */
export interface WordsAt {
  readonly id: string;
  readonly at: number;
  readonly words: string;
}

/** Between words of one row, in pixels. */
const AIR = 6;

/**
 * Returns the words of a row that find room, each with where it begins: no one over another, none before the start
 * of the row or beyond its end. Those that come first in the list choose first.
 * @param size of their type
 */
export function placeAbove(
  wanted: readonly WordsAt[],
  { end, size }: { readonly end: number; readonly size: number },
): WordsAt[] {
  const taken: [from: number, until: number][] = [];
  return wanted.flatMap((one) => {
    const width = textWidth(one.words, size);
    const at = Math.max(0, Math.min(one.at, end - width));
    const isFree = taken.every(([from, until]) => at + width + AIR <= from || until + AIR <= at);
    if (width === 0 || width > end || !isFree) return [];
    taken.push([at, at + width]);
    return [{ ...one, at }];
  });
}
