import type { WorldPoint } from "../../domain/geo/projection.ts";

export type Direction = "up" | "down" | "left" | "right";

const AHEAD: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};
/** A step to the side counts this much more than one ahead. */
const SIDE_COST = 2.2;

/**
 * Returns the candidate that an arrow key leads to: the cheapest one ahead, distance to the side
 * counting more than distance ahead; only those within 60° of the direction. `undefined` when there
 * is none.
 */
export function nextInDirection<Candidate extends { readonly at: WorldPoint }>(
  from: WorldPoint,
  direction: Direction,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const [aheadX, aheadY] = AHEAD[direction];
  let best: { candidate: Candidate; cost: number } | undefined;
  for (const candidate of candidates) {
    const dx = candidate.at.x - from.x;
    const dy = candidate.at.y - from.y;
    const ahead = dx * aheadX + dy * aheadY;
    const side = Math.abs(dx * aheadY - dy * aheadX);
    if (ahead <= 1e-9 || side > ahead * Math.sqrt(3)) continue;
    const cost = ahead + side * SIDE_COST;
    if (!best || cost < best.cost) best = { candidate, cost };
  }
  return best?.candidate;
}
