import { type Circumstances, keepBeginnings } from "../../../geodata/import/beginnings.ts";
import { sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";
import { joinIds, sourceIdsOf } from "../../../geodata/import/sourceIds.ts";
import { packDate } from "../../domain/packedDate.ts";

const COLUMNS = [
  "a",
  "b",
  "established",
  "grade",
  "other_date",
  "caution",
  "caution_of",
  "note",
  "sources",
  "pages",
];

const GRADES: Readonly<Record<string, string>> = {
  "both-agree": "agreed",
  compatible: "agreed",
  conflict: "disagreed",
  "one-source": "one-source",
  "same-year": "disagreed",
  // Listed without a date.
  undated: "one-source",
};

/** Notes in the form of this table; what is not found here is left out and said. */
const NOTES: readonly (readonly [pattern: RegExp, note: string])[] = [
  [/^no ground to prefer one$/, "no ground to prefer one of the two dates"],
  [
    /^same day and month, so one page mistypes the year; no telling which$/,
    "same day and month: one page mistypes the year, and there is no telling which",
  ],
  [
    /same day and month, so one page mistypes the year; only the page of .* cites a source/,
    "same day and month: one page mistypes the year; the date shown is the one with a source",
  ],
  [/the exact day is more likely than a bare year/, "an exact day is more likely than a bare year"],
  [
    /one page counts from Czechoslovakia|one page counts from an earlier state/,
    "one page counts from an earlier state, the other from the present one",
  ],
  [/only the page of .* cites a source/, "only the page with the date shown cites a source"],
  [
    /is the independence of .*, probably recognition/,
    "the other date is that of independence, probably of recognition",
  ],
  [/Office of the Historian/, "the date of the US Office of the Historian"],
  [/^1969 is a PLO office/, "an office of the PLO since 1969; date of relations not known"],
];
/** Said by the spells of recognition, one row each. */
const SAID_BY_SPELLS = /^spells with Taipei: /;

/** The other date is left out, and why is said with it. */
const SAID_BY_REMARKS = /the later date is that of the break|is before .* existed/;

export interface RelationTables extends Circumstances {
  readonly established: readonly TableRow[];
  readonly conflicts: readonly TableRow[];
  readonly corrections: readonly TableRow[];
  /** Codes of actors by their name in the table. */
  readonly codesByName: ReadonlyMap<string, string>;
  readonly known: ReadonlySet<string>;
}

/**
 * Returns `relations.csv`: when relations of a pair were first established, with both dates where
 * two pages differ, and why to doubt a date. It says nothing of the state of relations now.
 */
export function importRelations(tables: RelationTables): ImportedTable {
  const { rows: kept, remarks: leftOut } = keepKnown(tables.established, ["a", "b"], tables.known);
  const remarks = [...leftOut];
  const conflicts = new Map(tables.conflicts.map((row) => [`${row.a}|${row.b}`, row]));
  const corrections = new Map(
    tables.corrections
      .filter((row) => row.table === "relations_established")
      .map((row) => [row.key, row]),
  );
  /** Pairs whose other date is put first, since it is probably right. */
  const put: string[] = [];
  const rows = kept.map((row): Readonly<Record<string, string | undefined>> => {
    const key = `${row.a}|${row.b}`;
    const conflict = conflicts.get(key);
    const correction = corrections.get(key);
    const date = conflict?.preferred || row.established;
    if (date !== row.established) put.push(`${row.a}-${row.b}`);
    const note = noteOf(row.note ?? "", conflict);
    if (
      row.note &&
      note === undefined &&
      !SAID_BY_SPELLS.test(row.note) &&
      !SAID_BY_REMARKS.test(row.note)
    ) {
      remarks.push(`${row.a}-${row.b}: note left out: ${row.note}`);
    }
    const pages = [row.date_per_a ? row.a : "", row.date_per_b ? row.b : ""].filter((code) => code);
    return {
      date_per_a: row.date_per_a,
      date_per_b: row.date_per_b,
      a: row.a,
      b: row.b,
      established: inCalendar(date, `${row.a}-${row.b}`, remarks),
      grade: conflict ? "disagreed" : GRADES[row.agreement ?? ""],
      other_date: inCalendar(otherDate(row, date, conflict), `${row.a}-${row.b}`, remarks),
      ...cautionOf(row.basis ?? "", tables.codesByName),
      note,
      sources: joinIds([
        "wp-foreign-relations",
        ...(/Historian/.test(conflict?.class ?? "") ? ["us-historian"] : []),
        ...(correction ? sourceIdsOf(correction.source ?? "").split(" ") : []),
      ]),
      pages: joinIds(pages.length > 0 ? (pages as string[]) : []),
    };
  });
  if (put.length > 0) {
    remarks.push(
      `${put.length} pairs: the date that is probably right is put first: ${put.join(" ")}`,
    );
  }
  const beginnings = keepBeginnings(rows, tables, remarks);
  return { text: writeTable(COLUMNS, sortRows(beginnings, ["a", "b"])), remarks };
}

/** The date that the row does not put first, where two pages, or a page and an archive, differ. */
function otherDate(
  row: TableRow,
  date: string | undefined,
  conflict: TableRow | undefined,
): string | undefined {
  if (conflict === undefined) return undefined;
  const dates = [row.established, conflict.date_per_a, conflict.date_per_b];
  return dates.find((candidate) => candidate !== date);
}

/** A page's 30 February is good for its month. */
function inCalendar(date: string | undefined, pair: string, remarks: string[]): string | undefined {
  if (!date || packDate(date) !== undefined) return date;
  remarks.push(`${pair}: ${date} is not in the calendar: only its month is kept`);
  return date.slice(0, "YYYY-MM".length);
}

function noteOf(words: string, conflict: TableRow | undefined): string | undefined {
  const note = NOTES.find(([pattern]) => pattern.test(words))?.[1];
  return note !== undefined && conflict?.confidence === "weak" ? `${note}; weak ground` : note;
}

/** What the date counts from, or why it lies before a party was a state. */
function cautionOf(
  basis: string,
  codesByName: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  if (basis === "") return {};
  if (basis.startsWith("Republic of China"))
    return { caution: "republic-of-china", caution_of: "TWN" };
  if (basis.startsWith("predecessor: Czechoslovakia")) {
    return { caution: "predecessor", caution_of: "CSK" };
  }
  const before = /^before the statehood date of ([A-Z, ]+)$/.exec(basis)?.[1];
  if (before !== undefined) {
    return { caution: "before-statehood", caution_of: joinIds(before.split(", ")) };
  }
  const names = [...basis.matchAll(/before (.+?) existed/g)].map((match) => match[1] ?? "");
  const codes = names.map((name) => {
    const code = codesByName.get(name.replace(/^\d+ days before /, ""));
    if (code === undefined) throw new Error(`no party has the name "${name}"`);
    return code;
  });
  const caution = basis.startsWith("impossible") ? "impossible" : "eve-of-independence";
  return { caution, caution_of: joinIds(codes) };
}
