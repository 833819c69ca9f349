/** Bits of a number that readers can take apart with `&`. */
const MOST_SOURCES = 30;

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
