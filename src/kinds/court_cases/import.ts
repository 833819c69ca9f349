import { continueStates, wordFor } from "../../../geodata/import/continuing.ts";
import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";

const COLUMNS = [
  ...["applicant", "respondent", "case_id", "court", "title", "number", "brought_by", "outcome"],
  ...["filed", "ended", "note", "sources"],
];

const COURTS: Readonly<Record<string, string>> = {
  "International Court of Justice": "icj",
  "Permanent Court of International Justice": "pcij",
};
const WAYS: Readonly<Record<string, string>> = {
  "": "",
  application: "application",
  "special agreement": "special-agreement",
};
const OUTCOMES: Readonly<Record<string, string>> = {
  "": "",
  judgment: "judgment",
  "no jurisdiction": "no-jurisdiction",
  pending: "pending",
  discontinued: "discontinued",
  order: "order",
  rejected: "rejected",
  "removed from the list": "removed",
  "discontinued after settlement": "settled",
  "no object": "no-object",
  inadmissible: "inadmissible",
};
/** Years and outcomes of the newer Court are from memory, parties and numbers from the corpus. */
const SOURCES: Readonly<Record<string, string>> = {
  "cd-icj; dates and outcome from general knowledge, to be checked": "cd-icj general-knowledge",
  "cd-pcij": "cd-pcij",
  "general-knowledge-to-be-checked": "general-knowledge",
};

/** Returns `court_cases.csv`: who was before the Court with whom, on what, since when. */
export function importCourtCases(
  cases: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(cases, ["applicant", "respondent"], known);
  const own = continueStates(rows, ["applicant", "respondent"]).map((row): OwnRow => {
    const court = wordFor(COURTS, row.court);
    return {
      ...row,
      case_id: `${court}-${idOf(row.number || row.case || "")}`,
      court,
      title: row.case,
      brought_by: wordFor(WAYS, row.brought_by),
      outcome: wordFor(OUTCOMES, row.outcome),
      sources: wordFor(SOURCES, row.source),
    };
  });
  const sorted = sortRows(own, ["applicant", "respondent", "filed", "case_id"]);
  return { text: writeTable(COLUMNS, sorted), remarks };
}

function idOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
