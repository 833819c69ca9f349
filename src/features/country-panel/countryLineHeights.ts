import type { CountryFile } from "../../domain/countryFile.ts";
import { COUNTRY_LANES, type CountryLane } from "./countryLanes.ts";

/** Heights of the rows in pixels: they go by no fact, so that the place of all can be kept. */
export const COUNTRY_LANE_HEIGHTS: Readonly<Record<CountryLane, number>> = {
  state: 34,
  relations: 34,
  breaks: 50,
  organisations: 44,
  wars: 50,
};
/** Below the rows: the years. */
export const AXIS_HEIGHT = 30;

/** Returns how high the rows are that a country has; all of them while its file is on its way. */
export function heightOfCountry(file: CountryFile | undefined): number {
  const lanes = COUNTRY_LANES.filter((lane) => file === undefined || hasRow(lane, file));
  return lanes.reduce((sum, lane) => sum + COUNTRY_LANE_HEIGHTS[lane], AXIS_HEIGHT);
}

function hasRow(lane: CountryLane, { statehood, begun, breaks, wars }: CountryFile): boolean {
  const facts = { state: statehood, relations: begun, breaks, wars };
  // What it joined stands in the start file: there is hardly a state that joined nothing.
  return lane === "organisations" || facts[lane].length > 0;
}
