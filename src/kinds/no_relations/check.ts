/** It was checked by hand, and is not certain. */
export function isAbsenceDoubted(row: Readonly<Record<string, unknown>>): boolean {
  return row.certainty !== "certain";
}

/** What is not certain of pairs without relations may not be stated: it tells nothing. */
export function isAbsenceSilent(row: Readonly<Record<string, unknown>>): boolean {
  return row.kind === "not-listed" || isAbsenceDoubted(row);
}
