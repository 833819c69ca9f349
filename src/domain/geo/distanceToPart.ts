/** Returns the distance from the point x, y to the straight part between two others, in their unit. */
export function distanceToPart(
  x: number,
  y: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  const offX = x - x1 - share * dx;
  const offY = y - y1 - share * dy;
  return Math.sqrt(offX * offX + offY * offY);
}
