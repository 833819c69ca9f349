import type { z } from "zod";
import type { CorrectionRow } from "../schema/factTables.ts";
import { addsRow, insertRow, makeAddedRow, REMARK, WHOLE_ROW } from "./addedRows.ts";
import { type CsvRow, createCsvReader, type ReadCsv } from "./csvFile.ts";
import {
  FACT_TABLE_NAMES,
  FACT_TABLES,
  type FactRow,
  type FactTableName,
  type FactTables,
  factFile,
} from "./factTables.ts";
import { groupBy } from "./groupBy.ts";
import { isSameRow } from "./isSameRow.ts";
import type { Problem } from "./problem.ts";
import { keepList, oneEach, remember } from "./remember.ts";

const REMOVED = "removed";

type Correction = CsvRow<CorrectionRow>;

interface ParsedTable {
  readonly rows: readonly FactRow<unknown>[];
  readonly problems: readonly Problem[];
}

/** Parsers of the tables, each of which remembers what it parsed last. */
export type FactTableMemory = (
  name: FactTableName,
) => (text: string | undefined, corrections: readonly Correction[]) => ParsedTable;

/** Returns parsers that know nothing yet: a table is parsed anew when its text or its corrections change. */
export function createFactTableMemory(): FactTableMemory {
  return oneEach((name: FactTableName) => {
    const schema = FACT_TABLES[name].schema as z.ZodObject & z.ZodType<object>;
    const read = createCsvReader(factFile(name), schema);
    const keep = keepList(isSameCorrection);
    const factOf = createFactOf(FACT_TABLES[name].key);
    const keepRows = keepList<FactRow<unknown>>(
      (one, other) => isSameRow(one, other) && one.place.line === other.place.line,
    );
    const parse = remember((text: string | undefined, corrections: readonly Correction[]) =>
      parseFactTable(name, { text, corrections, read, ...factOf }),
    );
    return (text, corrections) => {
      const parsed = parse(text, keep(corrections));
      // Where only other rows of the corrections have changed, the table has not.
      return { ...parsed, rows: keepRows(parsed.rows) };
    };
  });
}

/** A row that the reader knows has the value that it had. */
function isSameCorrection(one: Correction, other: Correction): boolean {
  return one.value === other.value && one.place.line === other.place.line;
}

/**
 * Reads the tables of facts and applies the corrections to their cells, before the schemas look at
 * them. A correction that names nothing, or that changes nothing, is a problem.
 * @param textOf returns the text of a file; reports a missing one itself
 */
export function parseFactTables(
  textOf: (file: string) => string | undefined,
  corrections: readonly Correction[],
  parserOf: FactTableMemory,
): { readonly tables: FactTables; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tables = Object.fromEntries(
    FACT_TABLE_NAMES.map((name) => {
      const own = corrections.filter(({ value }) => value.table === name);
      const parsed = parserOf(name)(textOf(factFile(name)), own);
      problems.push(...parsed.problems);
      return [name, parsed.rows];
    }),
  );
  for (const { place, value } of corrections) {
    if (value.table in FACT_TABLES) continue;
    problems.push({
      ...place,
      found: `unknown table ${value.table}`,
      allowed: `allowed are ${FACT_TABLE_NAMES.join(", ")}`,
    });
  }
  // The schema of each table is that of its rows: `FACT_TABLES` names them side by side.
  return { tables: tables as unknown as FactTables, problems };
}

type Cells = Readonly<Record<string, string>>;

interface TableToParse {
  readonly text: string | undefined;
  readonly corrections: readonly Correction[];
  readonly read: ReadCsv<object>;
  /** Returns the key of a row by its cells. */
  readonly keyOf: (cells: Cells) => string;
  /** Returns the fact of a row that nothing corrects. */
  readonly factOf: (row: CsvRow<object>, key: string) => FactRow<unknown>;
}

const BY_NOBODY: readonly string[] = [];

/** Rows that the reader knows have the key, and the fact, that they had. */
function createFactOf(keyColumns: readonly string[]): Pick<TableToParse, "keyOf" | "factOf"> {
  const keys = new WeakMap<Cells, string>();
  const facts = new WeakMap<CsvRow<object>, FactRow<unknown>>();
  return {
    keyOf: (cells) => {
      const key = keys.get(cells) ?? keyColumns.map((column) => cells[column] ?? "").join(" ");
      keys.set(cells, key);
      return key;
    },
    factOf: (row, key) => {
      const fact = facts.get(row) ?? { ...row, key, correctedBy: BY_NOBODY };
      facts.set(row, fact);
      return fact;
    },
  };
}

function parseFactTable(
  name: FactTableName,
  { text, corrections, read, keyOf, factOf }: TableToParse,
): ParsedTable {
  if (text === undefined) return { rows: [], problems: [] };
  const { schema, key: keyColumns } = FACT_TABLES[name];
  const byKey = groupBy(corrections, ({ value }) => value.key);
  const additions = [...byKey.values()].filter(addsRow);
  for (const [addition] of additions) byKey.delete(addition?.value.key ?? "");
  const problems: Problem[] = [];
  const found = new Set<string>();
  const keys = new Map<number, string>();
  const parsed = read(text, {
    amend: (cells, line) => {
      const key = keyOf(cells);
      keys.set(line, key);
      const own = byKey.get(key);
      if (own === undefined) return cells;
      found.add(key);
      return amendCells({ cells, corrections: own, schema, problems });
    },
  });
  for (const [key, [first]] of byKey) {
    if (found.has(key) || first === undefined) continue;
    problems.push({
      ...first.place,
      found: `no row of ${name} has the key ${key}`,
      allowed: `allowed is ${keyColumns.join(", ")} of a row, with blanks between`,
    });
  }
  let rows = parsed.rows.map((row): FactRow<unknown> => {
    const key = keys.get(row.place.line ?? 0) ?? "";
    const own = byKey.get(key)?.map(({ value }) => value);
    if (own === undefined) return factOf(row, key);
    const correctedBy = [...new Set(own.map(({ source }) => source))];
    const remark = own.find(({ column }) => column === REMARK)?.value;
    return { ...row, key, correctedBy, ...(remark !== undefined && { remark }) };
  });
  const known = new Set(keys.values());
  for (const addition of additions) {
    const { row, problems: own } = makeAddedRow(name, addition);
    problems.push(...own);
    if (row === undefined) continue;
    if (known.has(row.key)) {
      const found = `${name} has a row with the key ${row.key}`;
      problems.push({ ...row.place, found, allowed: "allowed is a row that the table lacks" });
    } else rows = insertRow(name, rows, row);
  }
  return { rows, problems: [...parsed.problems, ...problems] };
}

interface Amendment {
  readonly cells: Readonly<Record<string, string>>;
  readonly corrections: readonly Correction[];
  readonly schema: z.ZodObject;
  readonly problems: Problem[];
}

/** Returns the corrected cells, or `undefined` when the row goes. */
function amendCells({
  cells,
  corrections,
  schema,
  problems,
}: Amendment): Readonly<Record<string, string>> | undefined {
  const amended: Record<string, string> = { ...cells };
  for (const { place, value: correction } of corrections) {
    const { column, value = "" } = correction;
    if (column === WHOLE_ROW && value === REMOVED) return undefined;
    if (column === REMARK && value !== "") continue;
    if (!(column in schema.shape)) {
      problems.push({
        ...place,
        found: `unknown column ${column}`,
        allowed: `allowed are ${Object.keys(schema.shape).join(", ")}, ${REMARK}, and ${WHOLE_ROW} with the value ${REMOVED} or added`,
      });
    } else if ((amended[column] ?? "") === value) {
      problems.push({
        ...place,
        found: `${column} is "${value}" without the correction`,
        allowed: "a correction changes something",
      });
    } else if (value === "") delete amended[column];
    else {
      amended[column] = value;
      const cell = schema.shape[column] as z.ZodType | undefined;
      const result = cell?.safeParse(value);
      if (result !== undefined && !result.success) {
        problems.push({
          ...place,
          found: `${column} is "${value}"`,
          allowed: result.error.issues.map(({ message }) => message).join("; "),
        });
      }
    }
  }
  return amended;
}
