import type { Fault } from "./fault.ts";

/**
 * Returns whether the table or the matrix shows too few whole rows and columns, wherever its page can
 * be scrolled to. It runs in the page, after `installLooks`.
 */
export function findRowFaults(): Fault[] {
  const { frameOf, canScroll } = window.looks;
  /** Whole rows, and whole columns beside the names, in windows up to a height or width. */
  const leastRows = innerHeight >= 700 ? 6 : innerHeight >= 480 ? 4 : 2;
  const leastColumns = innerWidth >= 1000 ? 4 : innerWidth >= 360 ? 2 : 1;
  const table = document.querySelector<HTMLTableElement>("main section table");
  if (!table?.tHead || table.closest("aside, dialog")) return [];
  const scroller = table.parentElement;
  const page = table.closest("main");
  if (!scroller || !page) return [];
  const before = [page.scrollTop, scroller.scrollTop] as const;
  if (canScroll(page, "Y")) page.scrollTop = page.scrollHeight;
  scroller.scrollTop = 0;
  const { seen } = frameOf(table);
  const head = table.tHead.getBoundingClientRect();
  const rows = [...(table.tBodies[0]?.rows ?? [])].filter((row) => !row.ariaHidden);
  const whole = rows.filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return top >= head.bottom - 1 && bottom <= seen.bottom + 1;
  });
  const [names, ...columns] = table.tHead.rows[0]?.cells ?? [];
  const start = names?.getBoundingClientRect().right ?? 0;
  const wholeColumns = columns.filter((cell) => {
    const { left, right } = cell.getBoundingClientRect();
    return left >= start - 1 && right <= seen.right + 1;
  });
  [page.scrollTop, scroller.scrollTop] = before;
  const faults: Fault[] = [];
  if (whole.length < Math.min(leastRows, rows.length)) {
    faults.push({
      kind: "no room for rows",
      what: `${whole.length} rows of at least ${leastRows}`,
    });
  }
  if (wholeColumns.length < Math.min(leastColumns, columns.length)) {
    faults.push({
      kind: "no room for rows",
      what: `${wholeColumns.length} columns of at least ${leastColumns}`,
    });
  }
  return faults;
}
