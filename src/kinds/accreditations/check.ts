/** The source contradicts itself, and a flag says how. */
export function isAccreditationDoubted(row: Readonly<Record<string, unknown>>): boolean {
  return row.flags !== undefined;
}
