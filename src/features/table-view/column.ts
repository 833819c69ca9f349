import type { PairKey, PartyCode } from "../../domain/partyCode.ts";
import { tableMessages as messages } from "../../messages/tableView.ts";
import type { PastStage } from "../../store/selectRows.ts";

/** What stands in one cell. */
export interface Cell {
  readonly text: string;
  /** What is read aloud in its place. */
  readonly spoken?: string;
  /** Nothing is known, or found: it stands back. */
  readonly isMissing?: true;
  /** A remark under the text. */
  readonly note?: string;
}

/** Returns what stands where only the past can tell; `undefined` when it is here, and tells or not. */
export function cellBeforePast(past: PastStage): Cell | undefined {
  return past === "here" ? undefined : { text: messages.beforePast[past], isMissing: true };
}

export type SortDirection = "ascending" | "descending";

/** One column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** Unit and year, or what a count counts. */
  readonly unit?: string;
  readonly width: "name" | "words" | "short" | "figure";
  readonly isFigure?: true;
  /** The order that a reader wants first. */
  readonly firstDirection: SortDirection;
  /** Sorts the rows; those without a key come last in either direction. */
  keyOf(row: Row): number | undefined;
  cellOf(row: Row): Cell;
  /** The party that the cell names, whose flag it has. */
  partyOf?(row: Row): PartyCode;
  /** The pair that the cell is about: it opens it. */
  pairOf?(row: Row): PairKey;
}
