/**
 * Scrolls a row that may scroll sideways so that one of its parts stands in its middle; a part that is
 * seen whole stays where it is. Only the row moves, and nothing round it.
 */
export function showInRow(row: HTMLElement, part: HTMLElement): void {
  const [outer, inner] = [row.getBoundingClientRect(), part.getBoundingClientRect()];
  if (inner.left >= outer.left && inner.right <= outer.right) return;
  row.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
}
