/** The two give different lengths: one of them is wrong, or they mean different lines. */
export function isBorderDoubted(row: Readonly<Record<string, unknown>>): boolean {
  return row.km_by_a !== row.km_by_b;
}
