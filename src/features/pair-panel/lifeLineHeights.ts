import type { Lane } from "../../domain/lifeLanes.ts";

/** Heights of the rows in pixels: they go by no fact, so that the place of all can be kept. */
export const LANE_HEIGHTS: Readonly<Record<Lane, number>> = {
  relations: 44,
  conflicts: 42,
  treaties: 44,
  military: 26,
  missions: 42,
  visits: 38,
  people: 50,
  trade: 76,
  other: 26,
};
/** Below the rows: the years. */
export const AXIS_HEIGHT = 30;

/** Returns how high the rows of some lanes are together, with their axis. */
export function heightOfLanes(lanes: readonly Lane[]): number {
  return lanes.reduce((sum, lane) => sum + LANE_HEIGHTS[lane], AXIS_HEIGHT);
}
