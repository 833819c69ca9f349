import { continueStates, wordFor } from "../../../geodata/import/continuing.ts";
import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepRows } from "../../../geodata/import/leftOut.ts";

const COLUMNS = ["party", "former_ruler", "tie", "how", "since", "until", "note", "sources"];

const TIES: Readonly<Record<string, string>> = {
  "colony, protectorate or mandate": "rule",
  "independence by decolonisation": "decolonisation",
  "independence by secession": "secession",
  "independence by partition": "partition",
  "independence by formation": "formation",
  secession: "secession",
  "merger into": "merger",
};
const MANNERS: Readonly<Record<string, string>> = {
  "": "",
  violent: "violent",
  "without organised violence": "without-violence",
};
const SOURCES: Readonly<Record<string, string>> = {
  "icow-colonial-history-1.1": "icow-colonial",
  coldat: "coldat",
};

/**
 * Returns `colonial_ties.csv`. Independence and secession that are one fact are one row. Where the list of
 * independences has a month, rule ends in it, not in the average year of the other list.
 */
export function importColonialTies(
  ties: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(ties, ["party", "former_ruler"], known);
  const pairOf = ({ party, former_ruler: ruler }: TableRow) => `${party} ${ruler}`;
  const independence = new Map(
    rows
      .filter(({ kind }) => kind?.startsWith("independence"))
      .map((row): [string, string] => [pairOf(row), row.since ?? ""]),
  );
  const once = keepRows(rows, (row) =>
    row.kind === "secession" && independence.get(pairOf(row)) === row.since
      ? "a secession that another row tells as independence"
      : undefined,
  );
  const own = continueStates(once.rows, ["party", "former_ruler"]).map((row): OwnRow => {
    const tie = wordFor(TIES, row.kind);
    const end = tie === "rule" ? independence.get(pairOf(row)) : undefined;
    return {
      ...row,
      tie,
      how: wordFor(MANNERS, row.how),
      until: end ?? row.until,
      sources: [wordFor(SOURCES, row.source), ...(end ? ["icow-colonial"] : [])].join(" "),
    };
  });
  const sorted = sortRows(own, ["party", "former_ruler", "tie", "since"]);
  return { text: writeTable(COLUMNS, sorted), remarks: [...remarks, ...once.remarks] };
}
