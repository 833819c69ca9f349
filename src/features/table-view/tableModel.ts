import type { Column } from "./column.ts";

/** All that a table shows, and what its rows open. */
export interface TableContent<Row> {
  readonly columns: readonly Column<Row>[];
  /** In the order in which they stand. */
  readonly rows: readonly Row[];
  idOf(row: Row): string;
  /** Name of the row's main button. */
  nameOf(row: Row): string;
  open(row: Row): void;
}

/** A table over rows of one kind. */
export interface TableModel<Row> {
  readonly content: TableContent<Row>;
  /** Rows before those that the reader looks for. */
  readonly count: number;
  readonly unknownCount: number;
}
