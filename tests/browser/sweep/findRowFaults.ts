import type { Fault } from "./fault.ts";

/**
 * Returns whether the table or the matrix shows too few whole rows and columns, wherever its page can
 * be scrolled to. It runs in the page, after `installLooks`.
 */
export function findRowFaults(): Fault[] {
  const { frameOf, canScroll } = window.looks;
  const table = document.querySelector<HTMLTableElement>("main section table");
  if (!table?.tHead || table.closest("aside, dialog, [data-pane]")) return [];
  const scroller = table.parentElement;
  const page = table.closest("main");
  if (!scroller || !page) return [];
  const sheet = document.querySelector("aside")?.getBoundingClientRect();
  const height = sheet && sheet.width > innerWidth * 0.9 ? sheet.top : innerHeight;
  const width = scroller.clientWidth;
  /** Whole rows, and whole columns beside the names, by what a panel leaves of the window. */
  const leastRows = height >= 700 ? 6 : height >= 480 ? 4 : height >= 200 ? 2 : 0;
  const leastColumns = width >= 900 ? 4 : width >= 330 ? 2 : 1;
  const before = [page.scrollTop, scroller.scrollTop, scroller.scrollLeft] as const;
  if (canScroll(page, "Y")) page.scrollTop = page.scrollHeight;
  scroller.scrollTop = 0;
  scroller.scrollLeft = 0;
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
  [page.scrollTop, scroller.scrollTop, scroller.scrollLeft] = before;
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
