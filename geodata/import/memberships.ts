import { sortRows, type TableRow, writeTable } from "./csv.ts";
import type { ImportedTable } from "./importedTable.ts";

const COLUMNS = ["country", "organisation", "role", "since", "until", "source", "checked"];
const NOTE_COLUMNS = ["country", "organisation", "note"];

/**
 * Returns `memberships.csv`. The dates stay as exact as the source has them; which of them may be
 * shown to the day is decided when they are compiled, from the column `checked`.
 */
export function importMemberships(
  memberships: readonly TableRow[],
  organisations: readonly TableRow[],
): ImportedTable {
  return importRosterTable(memberships, organisations, COLUMNS);
}

/** Returns `membership_notes.csv`: remarks to show beside a membership. */
export function importMembershipNotes(
  notes: readonly TableRow[],
  organisations: readonly TableRow[],
): ImportedTable {
  return importRosterTable(notes, organisations, NOTE_COLUMNS);
}

function importRosterTable(
  rows: readonly TableRow[],
  organisations: readonly TableRow[],
  columns: readonly string[],
): ImportedTable {
  const known = new Set(organisations.map((row) => row.id));
  const kept = rows.filter((row) => known.has(row.organisation));
  const remarks = rows
    .filter((row) => !known.has(row.organisation))
    .map((row) => `${row.country}: left out: unknown organisation ${row.organisation}`);
  return { text: writeTable(columns, sortRows(kept, ["organisation", ...columns])), remarks };
}
