import { CsvError, parse } from "csv-parse/sync";
import type { z } from "zod";
import { describeIssue } from "../../src/draft/files/describeIssue.ts";
import type { Place, Problem } from "./problem.ts";

/** A row that its schema accepts, and where it stands. */
export interface CsvRow<Row> {
  readonly place: Place;
  readonly value: Row;
}

export interface CsvFile<Row> {
  readonly rows: readonly CsvRow<Row>[];
  readonly problems: readonly Problem[];
}

export interface CsvOptions {
  /**
   * Sees the filled cells of each row before the schema does, and returns those that the schema is
   * to see, or `undefined` to take the row out.
   */
  readonly amend?: (
    cells: Readonly<Record<string, string>>,
    line: number,
  ) => Readonly<Record<string, string>> | undefined;
}

interface RecordWithInfo {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads a table, and remembers its rows until it reads the next one. */
export type ReadCsv<Row> = (text: string, options?: CsvOptions) => CsvFile<Row>;

/** What the cells of a row are to the schema, whatever its line is. */
interface KnownRow<Row> {
  readonly filled: Readonly<Record<string, string>>;
  /** Of the cells as they are: a row that is amended is another. */
  result?: z.ZodSafeParseResult<Row>;
}

/** A row of a text, and what the schema makes of it as it stands. */
interface ReadRow<Row> {
  readonly place: Place;
  readonly known: KnownRow<Row>;
  /** The same one each time that the text is read. */
  accepted?: CsvRow<Row>;
}

/** The rows of a text, and what is wrong with its form. */
interface ReadText<Row> {
  readonly text: string;
  readonly rows: readonly ReadRow<Row>[];
  readonly problems: readonly Problem[];
}

/**
 * Returns a reader of a table whose first line names the columns. Cells are trimmed; an empty cell is
 * left out of what the schema sees. Rows that the schema refuses are reported and left out. A row that
 * stood in the text that was read last has the same value again; the same text is not taken apart again.
 */
export function createCsvReader<Row>(
  file: string,
  schema: z.ZodObject & z.ZodType<Row>,
): ReadCsv<Row> {
  let known: ReadonlyMap<string, KnownRow<Row>> = new Map();
  let last: ReadText<Row> | undefined;

  return (text, { amend } = {}) => {
    if (last?.text !== text) last = takeApart(text);
    const problems = [...last.problems];
    const rows: CsvRow<Row>[] = [];
    for (const read of last.rows) {
      const { place, known: row } = read;
      const filled = amend === undefined ? row.filled : amend(row.filled, place.line ?? 0);
      if (filled === undefined) continue;
      const isAsItStands = filled === row.filled;
      if (isAsItStands) row.result ??= schema.safeParse(filled);
      const result = isAsItStands ? row.result : schema.safeParse(filled);
      if (result?.success) {
        const accepted = (isAsItStands && read.accepted) || { place, value: result.data };
        if (isAsItStands) read.accepted = accepted;
        rows.push(accepted);
      } else {
        for (const issue of result?.error.issues ?? []) {
          problems.push({ ...place, ...describeIssue(issue, filled, schema) });
        }
      }
    }
    problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
    return { rows, problems };
  };

  function takeApart(text: string): ReadText<Row> {
    const lonely = /\r(?!\n)/.exec(text);
    if (lonely !== null) {
      const line = text.slice(0, lonely.index).split("\n").length;
      const found = "a line ends with a carriage return alone";
      const problem = { file, line, found, allowed: "allowed are LF and CR LF" };
      return { text, rows: [], problems: [problem] };
    }
    const records = parseRecords(file, text);
    if ("problems" in records) return { text, rows: [], problems: records.problems };

    const [header, ...lines] = records.rows;
    const columns = header?.cells ?? [];
    const problems: Problem[] = checkColumns(file, columns, Object.keys(schema.shape));
    if (problems.length > 0) return { text, rows: [], problems };

    const rows: ReadRow<Row>[] = [];
    const met = new Map<string, KnownRow<Row>>();
    for (const { line, cells } of lines) {
      const place: Place = { file, line };
      if (cells.length !== columns.length) {
        problems.push({
          ...place,
          found: `the row has ${cells.length} cells`,
          allowed: `the header has ${columns.length}`,
        });
        continue;
      }
      const key = JSON.stringify(cells);
      const row: KnownRow<Row> = met.get(key) ??
        known.get(key) ?? { filled: fillCells(columns, cells) };
      met.set(key, row);
      rows.push({ place, known: row });
    }
    known = met;
    return { text, rows, problems };
  }
}

function fillCells(
  columns: readonly string[],
  cells: readonly string[],
): Readonly<Record<string, string>> {
  const filled: Record<string, string> = {};
  for (const [index, column] of columns.entries()) {
    const cell = cells[index];
    if (cell) filled[column] = cell;
  }
  return filled;
}

interface Line {
  /** Where the record begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

function parseRecords(
  file: string,
  text: string,
): { readonly rows: Line[] } | { readonly problems: Problem[] } {
  const rows: Line[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    if (line.trim() === "") continue;
    const cells = splitLine(line);
    if (cells === undefined) return parseWhole(file, text);
    rows.push({ line: index + 1, cells });
  }
  return { rows };
}

/**
 * Returns the cells of a line that is a record by itself, or `undefined` where a quote is open at its end or
 * out of place. Nearly all lines have no quotes: to split them is many times faster than to parse them.
 */
function splitLine(line: string): readonly string[] | undefined {
  if (!line.includes('"')) return line.split(",").map((cell) => cell.trim());
  if (line.split('"').length % 2 === 0) return undefined;
  try {
    return parse(line.trimEnd(), { trim: true, relax_column_count: true })[0];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return undefined;
  }
}

/** Reads a text of which some record has several lines, or is broken. */
function parseWhole(
  file: string,
  text: string,
): { readonly rows: Line[] } | { readonly problems: Problem[] } {
  try {
    const records = parse(text, {
      bom: true,
      trim: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as RecordWithInfo[];
    let next = 1;
    const rows = records.map(({ record, info }) => {
      // The parser counts the lines that it has read: the record's last, not its first.
      const line = Math.max(next, info.lines - countLineEnds(record));
      next = info.lines + 1;
      return { line, cells: record };
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? { line: error.lines } : {};
    return {
      problems: [{ file, ...line, found: error.message, allowed: "allowed is CSV as in RFC 4180" }],
    };
  }
}

function countLineEnds(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell.match(/\n/g)?.length ?? 0), 0);
}

function checkColumns(
  file: string,
  columns: readonly string[],
  expected: readonly string[],
): Problem[] {
  if (columns.join() === expected.join()) return [];
  return [
    {
      file,
      line: 1,
      found: `the columns are ${columns.join(",")}`,
      allowed: `allowed are ${expected.join(",")}`,
    },
  ];
}
