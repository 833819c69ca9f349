/** The two pages do not agree, or a caution says what the date is counted from. */
export function isRelationDoubted(row: Readonly<Record<string, unknown>>): boolean {
  return row.grade !== "agreed" || row.caution !== undefined;
}
