import { continueStates, wordFor } from "../../../geodata/import/continuing.ts";
import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepRows } from "../../../geodata/import/leftOut.ts";

const COLUMNS = [
  ...["sender", "target", "case_id", "measures", "goals", "open", "in_fact_until"],
  ...["since", "until", "note", "sources"],
];

const MEASURES: Readonly<Record<string, string>> = {
  "aid suspended": "aid",
  "military cooperation interrupted": "military",
  "arms embargo": "arms",
  "travel ban": "travel",
  "financial sanctions": "finance",
  "assets frozen": "assets",
  "diplomatic sanctions": "diplomatic",
  "commodity embargo": "commodity",
  "flight ban": "flights",
  "trade embargo": "trade",
  "oil embargo": "oil",
};
const GOALS: Readonly<Record<string, string>> = {
  "human rights": "rights",
  democracy: "democracy",
  "armed conflict": "conflict",
  "breach of a convention": "convention",
  terrorism: "terrorism",
  "nuclear non-proliferation": "nuclear",
  "drug trafficking": "drugs",
  "weapons of mass destruction": "weapons",
  other: "other",
};
const OPEN: Readonly<Record<string, string>> = {
  "": "",
  yes: "ongoing",
  "unresolved in the source": "unresolved",
};
const SOURCES: Readonly<Record<string, string>> = {
  "ist-attia-grauvogel": "ist-sanctions",
  "ties-4.1": "ties-sanctions",
};

/**
 * Returns `sanctions.csv`: those of a state, or of the European Union, on another. Those of other
 * organisations are left out and counted. Where both lists have what one imposed on another in a year,
 * the list with days and measures has it.
 */
export function importSanctions(
  cases: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const ofStates = keepRows(cases, ({ sender, sender_organisation: organisation }) =>
    sender ? undefined : `sanctions of ${organisation}, which is no actor of the atlas`,
  );
  const ofActors = keepKnown(ofStates.rows, ["sender", "target"], known);
  const named = continueStates(ofActors.rows, ["sender", "target"]);
  const begun = new Set(
    named.filter(({ source }) => source !== "ties-4.1").map((row) => beginningOf(row)),
  );
  const once = keepRows(named, (row) =>
    row.source === "ties-4.1" && begun.has(beginningOf(row))
      ? "one list has it with its days and measures"
      : undefined,
  );
  const own = once.rows.map(
    (row): OwnRow => ({
      ...row,
      case_id: `${row.source === "ties-4.1" ? "ties" : "ist"}-${row.source_id?.toLowerCase().replaceAll("_", "-")}`,
      measures: wordsFor(MEASURES, row.measures),
      goals: wordsFor(GOALS, row.goals),
      open: row.until ? "" : wordFor(OPEN, row.ongoing),
      sources: wordFor(SOURCES, row.source),
    }),
  );
  return {
    text: writeTable(COLUMNS, sortRows(own, ["sender", "target", "since", "case_id"])),
    remarks: [...ofStates.remarks, ...ofActors.remarks, ...once.remarks],
  };
}

function beginningOf({ sender, target, since = "" }: TableRow): string {
  return `${sender} ${target} ${since.slice(0, 4)}`;
}

/** In the order of the declaration, as the table has lists. */
function wordsFor(words: Readonly<Record<string, string>>, given: string | undefined): string {
  if (!given) return "";
  const own = new Set(given.split(";").map((one) => wordFor(words, one)));
  return Object.values(words)
    .filter((one) => own.has(one))
    .join(" ");
}
