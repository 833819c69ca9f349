/** What a cell of a table holds: words, a figure, or nothing. */
export type Cell = string | number | undefined;

/** A table that can be exported: its columns by name, and its rows in their order. */
export interface ExportTable<Column extends string = string> {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Partial<Record<Column, Cell>>>[];
}

const LINE_END = "\r\n";
const BYTE_ORDER_MARK = "\ufeff";
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
/**
 * What a spreadsheet takes for the beginning of a formula (OWASP, "CSV injection"; the full-width
 * signs are understood in East Asian editions), also behind quotes and blanks, which it drops.
 */
const FORMULA = /^['"\s]*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Returns a table as CSV after RFC 4180: a row of names first, lines ended by CR and LF, quotes
 * doubled, UTF-8. What is missing is an empty cell.
 *
 * Words that a spreadsheet would run as a formula get an apostrophe in front (`guardFormula`), which
 * it shows as text; figures are written as they are, negative ones too.
 * @param options.hasMark begins with a byte-order mark, by which spreadsheets know UTF-8; other programs
 * take it for a part of the first name
 */
export function writeCsv(
  { columns, rows }: ExportTable,
  { hasMark = false }: { readonly hasMark?: boolean } = {},
): string {
  const lines = [
    columns.map(writeCell),
    ...rows.map((row) => columns.map((c) => writeCell(row[c]))),
  ];
  return (
    (hasMark ? BYTE_ORDER_MARK : "") + lines.map((cells) => cells.join(",") + LINE_END).join("")
  );
}

function writeCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const text = guardFormula(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Returns the text with an apostrophe in front where a spreadsheet would run it as a formula. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Returns the text as it was before `guardFormula`. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
