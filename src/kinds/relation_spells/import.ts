import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepRows, type Selection } from "../../../geodata/import/leftOut.ts";
import { pagesOf, sourceIdsOf } from "../../../geodata/import/sourceIds.ts";
import { SAID_BY_KIND } from "../no_relations/import.ts";

const SPELL_COLUMNS = [
  "a",
  "b",
  "state",
  "since",
  "until",
  "by",
  "certainty",
  "note",
  "sources",
  "pages",
];
const RECOGNITION_COLUMNS = [
  "of",
  "by",
  "state",
  "since",
  "until",
  "certainty",
  "note",
  "sources",
  "pages",
];

/** States of the table of relations now. */
const NOW_STATES: Readonly<Record<string, string>> = {
  "broken off": "severed",
  suspended: "suspended",
  lowered: "downgraded",
};
/** Rows of the table of recognition that speak of relations. */
const RELATION_STATES: Readonly<Record<string, string>> = {
  relations: "established",
  "broken off": "severed",
  suspended: "suspended",
  frozen: "suspended",
};
const RECOGNITION_STATES: Readonly<Record<string, string>> = {
  recognised: "recognised",
  withdrawn: "withdrawn",
  "not recognised": "never",
  conditional: "unclear",
  relations: "relations",
  "consular relations": "relations",
  "liaison offices": "relations",
  suspended: "relations-suspended",
  frozen: "relations-suspended",
  "broken off": "relations-severed",
};
/** What a row has to say besides its state. */
const STATE_NOTES: Readonly<Record<string, string>> = {
  "consular relations": "consular, not diplomatic relations",
  "liaison offices": "liaison offices, not embassies",
  frozen: "frozen",
};
/** How two pages agree stands in other columns, or says nothing to a reader. */
const NO_NOTES: readonly string[] = ["both-agree", "one-source", "same-year"];

export interface SpellTables {
  readonly now: readonly TableRow[];
  readonly restored: readonly TableRow[];
  readonly recognitions: readonly TableRow[];
  readonly absences: readonly TableRow[];
  /** Pairs of which relations are known to have been established. */
  readonly established: readonly TableRow[];
  readonly parties: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

/**
 * Returns `relation_spells.csv`: the state of a pair's relations over time, from the tables that
 * were checked by hand. A spell that ends where nothing else is said to begin stays without a
 * successor: what came then is not invented.
 */
export function importRelationSpells(tables: SpellTables): ImportedTable {
  const now = keepKnown(tables.now, ["a", "b"], tables.parties);
  const restored = keepKnown(tables.restored, ["a", "b"], tables.parties);
  const recognitions = keepUncontradicted(tables, tables.parties);
  const remarks = [...now.remarks, ...restored.remarks, ...recognitions.contradicted];
  const rows: OwnRow[] = [
    ...now.rows.map(
      (row): OwnRow => ({
        a: row.a,
        b: row.b,
        state: NOW_STATES[row.state ?? ""],
        since: row.since,
        by: row.by,
        certainty: row.confidence,
        note: row.note,
        sources: sourceIdsOf(row.source ?? ""),
      }),
    ),
    ...restored.rows.map(
      (row): OwnRow => ({
        a: row.a,
        b: row.b,
        state: "resumed",
        since: row.restored,
        certainty: "likely",
        sources: sourceIdsOf(row.source ?? ""),
      }),
    ),
  ];
  const said = new Set(rows.map((row) => `${row.a} ${row.b} ${row.state} ${row.since}`));
  const severedNow = new Map(now.rows.map((row) => [`${row.a} ${row.b}`, row]));
  for (const spell of relationSpellsOf(recognitions.rows, remarks)) {
    const key = `${spell.a} ${spell.b}`;
    const current = severedNow.get(key);
    const standing = spell.until === "" || spell.until === undefined;
    if (said.has(`${key} ${spell.state} ${spell.since}`)) continue;
    if (current !== undefined && standing) {
      remarks.push(
        `${key}: left out: ${spell.state} since ${spell.since}: the table of relations now says ${current.state} since ${current.since}`,
      );
      continue;
    }
    rows.push(spell);
  }
  rows.push(...breaksWithoutSpell(tables, rows));
  return {
    text: writeTable(SPELL_COLUMNS, sortRows(rows, ["a", "b", "since", "until", "state"])),
    remarks,
  };
}

/**
 * Rows of the table of recognition, without relations that stand now where the table of pairs
 * without relations is certain that there are none: that one was checked by hand, and overrules.
 */
function keepUncontradicted(
  tables: SpellTables,
  known: ReadonlySet<string>,
): Selection & { readonly contradicted: readonly string[] } {
  const without = new Set(
    tables.absences
      .filter(({ kind, confidence }) => confidence === "certain" && !NOW_STATES[kind ?? ""])
      .map((row) => `${row.a} ${row.b}`),
  );
  const selection = keepKnown(tables.recognitions, ["subject", "recogniser"], known);
  const uncontradicted = keepRows(selection.rows, (row) => {
    const pair = [row.subject, row.recogniser].sort().join(" ");
    return row.state === "relations" && !row.to && without.has(pair)
      ? `${pair}: relations since ${row.from}, where it is certain that there are none`
      : undefined;
  });
  return { ...selection, rows: uncontradicted.rows, contradicted: uncontradicted.remarks };
}

/** Returns when relations were broken off, suspended or lowered, by pair ("RUS UKR"). */
export function breaksByPair(rows: readonly TableRow[]): ReadonlyMap<string, readonly string[]> {
  const breaks = new Map<string, string[]>();
  for (const { a = "", b = "", state, kind, since } of rows) {
    if (!since || !NOW_STATES[state ?? kind ?? ""]) continue;
    breaks.set(`${a} ${b}`, [...(breaks.get(`${a} ${b}`) ?? []), since]);
  }
  return breaks;
}

/**
 * Breaks that only the table of pairs without relations has. Where relations were never
 * established it speaks of recognition, which is another table.
 */
function breaksWithoutSpell(tables: SpellTables, spells: readonly OwnRow[]): OwnRow[] {
  const had = new Set([...tables.established, ...spells].map((row) => `${row.a} ${row.b}`));
  const standing = new Set(
    spells
      .filter((row) => !row.until && row.state !== "established")
      .map((row) => `${row.a} ${row.b}`),
  );
  const { rows } = keepKnown(tables.absences, ["a", "b"], tables.parties);
  return rows
    .filter((row) => row.since && NOW_STATES[row.kind ?? ""])
    .filter((row) => had.has(`${row.a} ${row.b}`) && !standing.has(`${row.a} ${row.b}`))
    .map(
      (row): OwnRow => ({
        a: row.a,
        b: row.b,
        state: NOW_STATES[row.kind ?? ""],
        since: row.since,
        certainty: row.confidence,
        note: SAID_BY_KIND.test(row.note ?? "") ? "" : row.note,
        sources: sourceIdsOf(row.source ?? ""),
        pages: pagesOf(row.source ?? "", [row.a ?? "", row.b ?? ""]),
      }),
    );
}

/** Relations after a break are resumed; relations after nothing are established. */
function relationSpellsOf(recognitions: readonly TableRow[], remarks: string[]): OwnRow[] {
  const sorted = sortRows(recognitions, ["subject", "recogniser", "from"]);
  const sinceByPair = new Map<string, string>();
  return sorted.flatMap((row): OwnRow[] => {
    const state = RELATION_STATES[row.state ?? ""];
    const [a = "", b = ""] = [row.subject ?? "", row.recogniser ?? ""].sort();
    if (state === undefined) {
      if (STATE_NOTES[row.state ?? ""]) {
        remarks.push(`${a} ${b}: left out: ${row.state} are no diplomatic relations`);
      }
      return [];
    }
    const before = sinceByPair.get(`${a} ${b}`);
    const isAgain = state === "established" && before !== undefined;
    // Kosovo and Israel are both subjects of the table.
    if (isAgain && before === row.from) return [];
    if (state === "established") sinceByPair.set(`${a} ${b}`, row.from ?? "");
    return [
      {
        a,
        b,
        state: isAgain ? "resumed" : state,
        since: row.from,
        until: row.to,
        certainty: certaintyOf(row),
        note: spellNote(row),
        sources: sourceIdsOf(row.source ?? ""),
        pages: pagesOf(row.source ?? "", [a, b]),
      },
    ];
  });
}

/** Returns `recognitions.csv`: all spells of recognition, and of relations where the table has them. */
export function importRecognitions(tables: SpellTables): ImportedTable {
  const { rows, remarks, contradicted } = keepUncontradicted(tables, tables.known);
  const own = rows.map(
    (row): OwnRow => ({
      of: row.subject,
      by: row.recogniser,
      state: RECOGNITION_STATES[row.state ?? ""],
      since: row.from,
      until: row.to,
      certainty: certaintyOf(row),
      note: spellNote(row),
      sources: sourceIdsOf(row.source ?? ""),
      pages: pagesOf(row.source ?? "", [row.subject ?? "", row.recogniser ?? ""]),
    }),
  );
  return {
    text: writeTable(RECOGNITION_COLUMNS, sortRows(own, ["of", "by", "since", "until", "state"])),
    remarks: [...remarks, ...contradicted],
  };
}

/** `listed`: as the source has it; nobody has looked further. */
function certaintyOf({ note, confidence = "" }: TableRow): string {
  if (note === "both-agree") return "certain";
  return confidence === "source" ? "listed" : confidence;
}

function spellNote({ note = "", state = "" }: TableRow): string {
  const own = note.replace(/^; /, "");
  const further = NO_NOTES.includes(own) ? "" : own;
  const said = STATE_NOTES[state];
  return [said === further ? "" : said, further].filter((part) => part).join("; ");
}
