import { timelineMessages } from "./timeline.ts";

/** Words of the year's slider and of what is compared. */
export const yearSliderMessages = {
  ...timelineMessages,
  slider: "Year",
  sinceSlider: "Compared since",
  valueText: (year: number, marks: boolean) =>
    marks ? `${year}, with dated events` : String(year),
  newestText: (day: string) => `newest, ${day}`,
  lastDay: (year: number) => `31 December ${year}`,
  newest: "Newest",
  newestTitle: "Show the newest state",
  play: "Play",
  pause: "Pause",
  earlier: "Earlier event",
  later: "Later event",
  compare: "What changed",
  compareTitle: "List what changed between two years",
  stopComparing: "Stop comparing",
} as const;
