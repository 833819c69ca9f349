import type { KeyboardEvent } from "react";

/** Rows that Page Up and Page Down move by. */
const PAGE = 10;

/**
 * Returns the handler of the keys that move between the main buttons of rows: up and down, Home and
 * End, Page Up and Page Down. Rows have their place as `data-index`.
 * @param focusRow brings a row into view and gives its main button the focus
 */
export function useRowKeys(
  count: number,
  focusRow: (index: number) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const row = (event.target as Element).closest<HTMLElement>("tr[data-index]");
    if (!row) return;
    const next = nextRow(Number(row.dataset.index), event.key, count);
    if (next === undefined) return;
    event.preventDefault();
    focusRow(next);
  };
}

/** Returns the row that a key leads to, `undefined` when it is no such key. */
function nextRow(index: number, key: string, count: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case "ArrowUp":
      return Math.max(0, index - 1);
    case "ArrowDown":
      return Math.min(last, index + 1);
    case "PageUp":
      return Math.max(0, index - PAGE);
    case "PageDown":
      return Math.min(last, index + PAGE);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
