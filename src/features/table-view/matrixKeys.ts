/** A cell by its row and column, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells that Page Up and Page Down move by. */
const PAGE = 10;

/**
 * Returns the cell that a key leads to, `undefined` when it is no such key. As in a spreadsheet: Home
 * and End within the row, with Control to the corners.
 */
export function nextCell(
  { row, column }: CellPlace,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  size: { readonly rows: number; readonly columns: number },
): CellPlace | undefined {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const toRow = (to: number) => ({ row: Math.min(lastRow, Math.max(0, to)), column });
  const toColumn = (to: number) => ({ row, column: Math.min(lastColumn, Math.max(0, to)) });
  if (ctrlKey) {
    if (key === "Home") return { row: 0, column: 0 };
    return key === "End" ? { row: lastRow, column: lastColumn } : undefined;
  }
  switch (key) {
    case "ArrowUp":
      return toRow(row - 1);
    case "ArrowDown":
      return toRow(row + 1);
    case "ArrowLeft":
      return toColumn(column - 1);
    case "ArrowRight":
      return toColumn(column + 1);
    case "PageUp":
      return toRow(row - PAGE);
    case "PageDown":
      return toRow(row + PAGE);
    case "Home":
      return toColumn(0);
    case "End":
      return toColumn(lastColumn);
    default:
      return undefined;
  }
}
