import { parse } from "csv-parse/sync";

/** A row of a source table: cells by the name of their column, empty ones as `""`. */
export type TableRow = Readonly<Record<string, string>>;

/** A row of one of our own tables; an absent cell is written as an empty one. */
export type OwnRow = Readonly<Record<string, string | number | undefined>>;

/**
 * Returns the rows of a table with a header.
 * @throws Error of csv-parse when the text is no regular CSV.
 */
export function readTable(text: string): TableRow[] {
  return parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true });
}

/** Returns the table as CSV with Unix line ends, cells quoted only where they must be. */
export function writeTable(columns: readonly string[], rows: readonly OwnRow[]): string {
  const lines = rows.map((row) => columns.map((column) => writeCell(row[column])).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

/** Orders rows by the given columns, by code unit: the same on every machine. */
export function sortRows<Row extends OwnRow>(
  rows: readonly Row[],
  columns: readonly string[],
): Row[] {
  return [...rows].sort((one, other) => {
    for (const column of columns) {
      const left = String(one[column] ?? "");
      const right = String(other[column] ?? "");
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  });
}

function writeCell(value: string | number | undefined): string {
  const text = String(value ?? "");
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
