/**
 * Turns the sources of rows into the place of a set of them: rows of a thousand dossiers cite more sources
 * than a number has bits, but few together. The more often a set is cited, the lower its place.
 */
export class SourceSets {
  /** The ids of each set, in the order in which its first row cites them. */
  readonly sets: readonly (readonly string[])[];
  readonly #places: ReadonlyMap<string, number>;

  /** @param rows the sources of each row */
  constructor(rows: readonly (readonly string[])[]) {
    const known = new Map<string, { readonly ids: readonly string[]; count: number }>();
    for (const ids of rows) {
      const set = known.get(keyOf(ids)) ?? { ids, count: 0 };
      known.set(keyOf(ids), set);
      set.count += 1;
    }
    const sorted = [...known].sort(
      ([key, one], [otherKey, other]) => other.count - one.count || (key < otherKey ? -1 : 1),
    );
    this.sets = sorted.map(([, { ids }]) => [...new Set(ids)]);
    this.#places = new Map(sorted.map(([key], place) => [key, place]));
  }

  /**
   * Returns the place of the set of a row's sources.
   * @throws Error where no row had it
   */
  placeOf(ids: readonly string[]): number {
    const place = this.#places.get(keyOf(ids));
    if (place === undefined) throw new Error(`no row cites ${ids.join(" ")}`);
    return place;
  }
}

/** A set is the same in any order. */
function keyOf(ids: readonly string[]): string {
  return [...new Set(ids)].sort().join(" ");
}
