import { NAME_LANGUAGES } from "../schema/tables.ts";
import { type OwnRow, sortRows, type TableRow, writeTable } from "./csv.ts";
import type { ImportedTable } from "./importedTable.ts";

const COLUMNS = [
  "id",
  "name",
  "short",
  "kind",
  "founded",
  "dissolved",
  "predecessor",
  "seat",
  "website",
  "description",
  "roster",
  "members_official",
  "as_of",
];
const NAME_COLUMNS = ["id", "language", "name", "short"];

/** Returns `organisations.csv`; what the source counts or checked itself is not taken over. */
export function importOrganisations(organisations: readonly TableRow[]): ImportedTable {
  const rows = organisations.map(
    (row): OwnRow => ({
      ...row,
      roster: row.checked?.startsWith("second tier") ? "compiled" : "checked",
    }),
  );
  return { text: writeTable(COLUMNS, sortRows(rows, ["id"])), remarks: [] };
}

/** Returns `organisation_names.csv`: the names in the languages other than English. */
export function importOrganisationNames(organisations: readonly TableRow[]): ImportedTable {
  const rows = sortRows(organisations, ["id"]).flatMap((row) =>
    NAME_LANGUAGES.filter((language) => language !== "en").map(
      (language): OwnRow => ({
        id: row.id,
        language,
        name: row[`name_${language}`],
        short: row[`short_${language}`],
      }),
    ),
  );
  const named = rows.filter((row) => row.name);
  const remarks = rows
    .filter((row) => !row.name)
    .map((row) => `${row.id}: left out: no name in the language ${row.language}`);
  return { text: writeTable(NAME_COLUMNS, named), remarks };
}
