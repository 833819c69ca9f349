import { continueStates, wordFor } from "../../../geodata/import/continuing.ts";
import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepRows } from "../../../geodata/import/leftOut.ts";
import { SANCTIONING_ORGANISATIONS } from "./kind.ts";

const COLUMNS = [
  ...["sender", "target", "case_id", "through", "measures", "goals", "open", "in_fact_until"],
  ...["since", "until", "note", "sources"],
];

const COLUMNS_OF_ORGANISATIONS = [
  ...["organisation", "target", "case_id", "measures", "goals", "open", "in_fact_until"],
  ...["since", "until", "sources"],
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

/** What the importer reads. */
interface SanctionTables {
  readonly cases: readonly TableRow[];
  readonly known: ReadonlySet<string>;
  readonly memberships: readonly TableRow[];
}

/**
 * Returns `sanctions.csv`: those of a state on another, and those of an organisation once for each that
 * was its member when they were imposed; of the European Union also under its own code. Those of the
 * United Nations bind all, and are left out here and counted. Where both lists have what one imposed on
 * another in a year, the list with days and measures has it.
 */
export function importSanctions({ cases, known, memberships }: SanctionTables): ImportedTable {
  const ofStates = keepRows(cases, ({ sender, sender_organisation: organisation = "" }) =>
    sender || ORGANISATIONS.has(organisation)
      ? undefined
      : `sanctions of ${organisation}, which bind all`,
  );
  const spread = ofStates.rows.flatMap((row) => [
    ...(row.sender ? [row] : []),
    ...ofMembers(row, memberships),
  ]);
  const ofActors = keepKnown(spread, ["sender", "target"], known);
  const named = continueStates(ofActors.rows, ["sender", "target"]);
  const once = keepOnce(named);
  const sorted = sortRows(once.rows.map(writeCase), ["sender", "target", "since", "case_id"]);
  return {
    text: writeTable(COLUMNS, sorted),
    remarks: [...ofStates.remarks, ...ofActors.remarks, ...once.remarks],
  };
}

/**
 * Returns `organisation_sanctions.csv`: what organisations imposed on a state, each once, those of the United
 * Nations among them. A former state keeps its own code.
 */
export function importOrganisationSanctions(
  cases: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const ofOrganisations = cases
    .map((row): TableRow => ({ ...row, organisation: organisationOf(row) }))
    .filter(({ organisation }) => organisation !== "");
  const ofActors = keepKnown(ofOrganisations, ["target"], known);
  const once = keepOnce(ofActors.rows);
  const sorted = sortRows(once.rows.map(writeCase), ["organisation", "target", "since", "case_id"]);
  return {
    text: writeTable(COLUMNS_OF_ORGANISATIONS, sorted),
    remarks: [...ofActors.remarks, ...once.remarks],
  };
}

/** The rows, without those of the list of years that the list with days and measures has too. */
function keepOnce(rows: readonly TableRow[]): ReturnType<typeof keepRows> {
  const begun = new Set(
    rows.filter(({ source }) => source !== "ties-4.1").map((row) => beginningOf(row)),
  );
  return keepRows(rows, (row) =>
    row.source === "ties-4.1" && begun.has(beginningOf(row))
      ? "one list has it with its days and measures"
      : undefined,
  );
}

function writeCase(row: TableRow): OwnRow {
  const { source_id: id = "" } = row;
  return {
    ...row,
    case_id: `${row.source === "ties-4.1" ? "ties" : "ist"}-${id.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`,
    measures: wordsFor(MEASURES, row.measures),
    goals: wordsFor(GOALS, row.goals),
    open: row.until ? "" : wordFor(OPEN, row.ongoing),
    sources: wordFor(SOURCES, row.source),
  };
}

/** The id of the organisation that imposed them; empty where a state did. */
function organisationOf({ sender, sender_organisation: organisation = "" }: TableRow): string {
  return sender === "EUU" ? "EU" : organisation;
}

/** The members of the organisation when it imposed them, the target not among them, as senders. */
function ofMembers(row: TableRow, memberships: readonly TableRow[]): TableRow[] {
  const { since: day = "" } = row;
  const through = organisationOf(row);
  if (!ORGANISATIONS.has(through)) return [];
  return memberships
    .filter((member) => member.organisation === through && member.role === "member")
    .filter(({ since = "", until }) => since !== "" && since <= day && (!until || until > day))
    .filter(({ country }) => country !== row.target)
    .map(({ country = "" }) => ({ ...row, sender: country, through }));
}

const ORGANISATIONS: ReadonlySet<string> = new Set(SANCTIONING_ORGANISATIONS);

function beginningOf({
  sender,
  organisation = "",
  target,
  since = "",
  through = "",
}: TableRow): string {
  return `${organisation || sender} ${target} ${since.slice(0, 4)} ${through}`;
}

/** In the order of the declaration, as the table has lists. */
function wordsFor(words: Readonly<Record<string, string>>, given: string | undefined): string {
  if (!given) return "";
  const own = new Set(given.split(";").map((one) => wordFor(words, one)));
  return Object.values(words)
    .filter((one) => own.has(one))
    .join(" ");
}
