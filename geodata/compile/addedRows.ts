import type { z } from "zod";
import { describeIssue } from "../../src/draft/files/describeIssue.ts";
import type { CorrectionRow } from "../schema/factTables.ts";
import type { CsvRow } from "./csvFile.ts";
import { FACT_TABLES, type FactRow, type FactTableName } from "./factTables.ts";
import type { Problem } from "./problem.ts";

type Correction = CsvRow<CorrectionRow>;

/** In place of a column: the correction is about the whole row. */
export const WHOLE_ROW = "(row)";
/** In place of a column: the value is a remark that stands beside the row. */
export const REMARK = "(remark)";
const ADDED = "added";

/** Returns whether the corrections of one key make a row of their own. */
export function addsRow(corrections: readonly Correction[]): boolean {
  return corrections.some(({ value }) => value.column === WHOLE_ROW && value.value === ADDED);
}

/**
 * Returns the row that corrections of one key add: the key fills its columns, the other corrections
 * theirs. A table whose rows cite takes the source of the first where none is given.
 */
export function makeAddedRow(
  name: FactTableName,
  corrections: readonly Correction[],
): { readonly row?: FactRow<unknown>; readonly problems: readonly Problem[] } {
  const [first] = corrections;
  if (first === undefined) return { problems: [] };
  const { schema, key: keyColumns } = FACT_TABLES[name];
  const { key, source } = first.value;
  const keyCells = key.split(" ");
  if (keyCells.length !== keyColumns.length) {
    const found = `the key ${key} has ${keyCells.length} parts`;
    return {
      problems: [{ ...first.place, found, allowed: `allowed is ${keyColumns.join(", ")}` }],
    };
  }
  const cells: Record<string, string> = "sources" in schema.shape ? { sources: source } : {};
  for (const [index, column] of keyColumns.entries()) cells[column] = keyCells[index] ?? "";
  for (const { value } of corrections) {
    if (value.column === WHOLE_ROW || value.column === REMARK) continue;
    if (value.value !== undefined) cells[value.column] = value.value;
  }
  const result = (schema as z.ZodObject).safeParse(cells);
  if (!result.success) {
    return {
      problems: result.error.issues.map((issue) => ({
        ...first.place,
        ...describeIssue(issue, cells, schema),
      })),
    };
  }
  const correctedBy = [...new Set(corrections.map(({ value }) => value.source))];
  const remark = corrections.find(({ value }) => value.column === REMARK)?.value.value;
  const row = { place: first.place, value: result.data, key, correctedBy };
  return { row: remark === undefined ? row : { ...row, remark }, problems: [] };
}

/** Returns the rows with another one in its place: after those of its pair that begin before it. */
export function insertRow<Row>(
  name: FactTableName,
  rows: readonly FactRow<Row>[],
  added: FactRow<Row>,
): FactRow<Row>[] {
  const columns = FACT_TABLES[name].pair ?? [];
  const cell = (row: FactRow<Row>, column: string) =>
    (row.value as Readonly<Record<string, unknown>>)[column];
  const isOfPair = (row: FactRow<Row>) =>
    columns.length > 0 && columns.every((column) => cell(row, column) === cell(added, column));
  const begins = (row: FactRow<Row>) => Number(cell(row, "since") ?? 0);
  const earlier = rows.findLastIndex((row) => isOfPair(row) && begins(row) <= begins(added));
  const later = rows.findIndex(isOfPair);
  const place = earlier >= 0 ? earlier + 1 : later >= 0 ? later : rows.length;
  return [...rows.slice(0, place), added, ...rows.slice(place)];
}
