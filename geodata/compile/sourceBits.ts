/** Bits of a number that readers can take apart with `&`. */
const MOST_SOURCES = 30;

/** Turns the sources of rows into sets of bits: the more often a source is cited, the lower its bit. */
export class SourceBits {
  /** Ids of the sources: 1 is the first, 2 the second, 4 the third … */
  readonly ids: readonly string[];

  /**
   * @param rows the sources of each row
   * @throws Error when the rows cite more sources than a number has bits
   */
  constructor(rows: readonly (readonly string[])[]) {
    const counts = new Map<string, number>();
    for (const id of rows.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
    this.ids = [...counts]
      .sort(([id, count], [otherId, otherCount]) => otherCount - count || (id < otherId ? -1 : 1))
      .map(([id]) => id);
    bitOf(Math.max(0, this.ids.length - 1));
  }

  /** Returns the set of the sources of a row. */
  of(sources: readonly string[]): number {
    return sources.reduce((bits, id) => bits | bitOf(this.ids.indexOf(id)), 0);
  }
}

/**
 * Returns the bit of a place: 1 is the first, 2 the second, 4 the third …
 * @throws Error when a number has no such bit
 */
export function bitOf(place: number): number {
  if (place < 0 || place >= MOST_SOURCES) {
    throw new Error(
      `${place + 1} sources are cited; a set of bits holds ${MOST_SOURCES}: the packed rows of src/domain/dataset.ts need another column`,
    );
  }
  return 1 << place;
}
