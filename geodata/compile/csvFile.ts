import { CsvError, parse } from "csv-parse/sync";
import type { z } from "zod";
import { describeIssue } from "./describeIssue.ts";
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

/**
 * Reads a table whose first line names the columns. Cells are trimmed; an empty cell is left out
 * of what the schema sees. Rows that the schema refuses are reported and left out.
 */
export function parseCsvFile<Row>(
  file: string,
  text: string,
  schema: z.ZodObject & z.ZodType<Row>,
  { amend }: CsvOptions = {},
): CsvFile<Row> {
  const lonely = /\r(?!\n)/.exec(text);
  if (lonely !== null) {
    const line = text.slice(0, lonely.index).split("\n").length;
    const found = "a line ends with a carriage return alone";
    return { rows: [], problems: [{ file, line, found, allowed: "allowed are LF and CR LF" }] };
  }
  const records = parseRecords(file, text);
  if ("problems" in records) return { rows: [], problems: records.problems };

  const [header, ...lines] = records.rows;
  const columns = header?.cells ?? [];
  const problems: Problem[] = checkColumns(file, columns, Object.keys(schema.shape));
  if (problems.length > 0) return { rows: [], problems };

  const rows: CsvRow<Row>[] = [];
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
    const own: Record<string, string> = {};
    for (const [index, column] of columns.entries()) {
      const cell = cells[index];
      if (cell) own[column] = cell;
    }
    const filled = amend === undefined ? own : amend(own, line);
    if (filled === undefined) continue;
    const result = schema.safeParse(filled);
    if (result.success) rows.push({ place, value: result.data });
    else {
      for (const issue of result.error.issues) {
        problems.push({ ...place, ...describeIssue(issue, filled, schema) });
      }
    }
  }
  return { rows, problems };
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
  // Large tables mostly have no quotes: then a line is a record, which is many times faster to read.
  if (!text.includes('"')) return { rows: splitLines(text) };
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

function splitLines(text: string): Line[] {
  const rows: Line[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    const trimmed = line.trim();
    if (trimmed === "") continue;
    rows.push({ line: index + 1, cells: line.split(",").map((cell) => cell.trim()) });
  }
  return rows;
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
