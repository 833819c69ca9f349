import { continueStates, wordFor } from "../../../geodata/import/continuing.ts";
import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";

const COLUMNS = [
  ...["a", "b", "conflict_id", "role", "authorities", "intensity", "over"],
  ...["since", "until", "note"],
];

const ROLES: Readonly<Record<string, string>> = {
  "against each other": "against",
  "against each other, as supporter": "beside",
  "troops in support of the government": "for-government",
  "troops in support of the rebels": "against-government",
};
const INTENSITIES = { "minor armed conflict": "minor", war: "war" };
const MATTERS = {
  government: "government",
  territory: "territory",
  "territory and government": "both",
};

/**
 * The source calls government whoever holds the capital. Where most states recognise another one, whom
 * the troops support, a reader is told whom they fight.
 */
const AUTHORITIES: readonly { readonly b: string; readonly since: string; readonly are: string }[] =
  [{ b: "YEM", since: "2015", are: "in Sanaa" }];

/** Returns `armed_conflicts.csv`: who fought whom, or with whose troops, in which years. */
export function importArmedConflicts(
  conflicts: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(conflicts, ["a", "b"], known);
  const own = continueStates(rows, ["a", "b"]).map((row): OwnRow => {
    const role = wordFor(ROLES, row.kind);
    return {
      ...row,
      conflict_id: `ucdp-${row.ucdp_conflict}`,
      role,
      authorities: role === "against-government" ? authoritiesOf(row) : undefined,
      intensity: wordFor(INTENSITIES, row.intensity),
      over: wordFor(MATTERS, row.over),
    };
  });
  const sorted = sortRows(own, ["a", "b", "since", "conflict_id", "role"]);
  return { text: writeTable(COLUMNS, sorted), remarks };
}

function authoritiesOf({ b = "", since = "" }: TableRow): string | undefined {
  return AUTHORITIES.find((one) => one.b === b && since >= one.since)?.are;
}
