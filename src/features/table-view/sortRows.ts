import type { Column, SortDirection } from "./column.ts";

/** The chosen order. */
export interface Sort {
  readonly column: string;
  readonly direction: SortDirection;
}

/** Returns the order after a column's head was pressed: its own first, then the other way round. */
export function nextSort<Row>(sort: Sort, column: Column<Row>): Sort {
  if (sort.column !== column.id) return { column: column.id, direction: column.firstDirection };
  return {
    column: column.id,
    direction: sort.direction === "ascending" ? "descending" : "ascending",
  };
}

interface RowOrder<Row> {
  readonly direction: SortDirection;
  readonly keyOf: (row: Row) => number | undefined;
  /** Decides where keys are equal. */
  readonly tieOf: (row: Row) => number;
  /** Rows that stand apart, after all others. */
  readonly isApart?: (row: Row) => boolean;
}

/** Returns the rows in an order; equal ones by their ties. */
export function sortRows<Row>(
  rows: readonly Row[],
  { direction, keyOf, tieOf, isApart = () => false }: RowOrder<Row>,
): Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  // Keys are asked for once a row, not once a comparison.
  const keyed = rows.map((row) => ({
    row,
    key: keyOf(row),
    tie: tieOf(row),
    group: isApart(row) ? 1 : 0,
  }));
  keyed.sort((one, other) => {
    if (one.group !== other.group) return one.group - other.group;
    if (one.key === undefined || other.key === undefined) {
      if (one.key !== other.key) return one.key === undefined ? 1 : -1;
      return one.tie - other.tie;
    }
    return sign * (one.key - other.key) || one.tie - other.tie;
  });
  return keyed.map(({ row }) => row);
}
