/** It was checked by hand, and is not certain. */
export function isSpellDoubted(row: Readonly<Record<string, unknown>>): boolean {
  return row.certainty !== "certain";
}
