/** Opacity of a line where few are drawn. */
const MOST = 0.6;
/** Ten thousand lines have a hundredth of this as their opacity. */
const INK = 10;

/**
 * Returns the opacity (0 to 1) of each of many fine lines: the more there are the paler each is, so
 * that twenty are seen and twenty thousand do not hide the map.
 */
export function fineOpacity(count: number): number {
  return Math.min(MOST, INK / Math.sqrt(Math.max(1, count)));
}
