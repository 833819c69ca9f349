/** What the two report differs, or neither says of which year the treaty is. */
export function isTaxTreatyDoubted(row: Readonly<Record<string, unknown>>): boolean {
  return row.since === undefined || row.other_year !== undefined;
}
