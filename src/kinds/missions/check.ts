/** A source contradicts it, or a flag says what is odd. */
export function isMissionDoubted(row: Readonly<Record<string, unknown>>): boolean {
  return row.status === "doubtful" || row.flags !== undefined;
}
