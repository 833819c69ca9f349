/** The table of doubts names a year of it. */
export function isTradeDoubted(row: Readonly<Record<string, unknown>>): boolean {
  return row.doubts !== undefined;
}
