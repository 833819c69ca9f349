/** Words of the year's slider and of what is compared. */
export const timelineMessages = {
  region: "Year shown",
  slider: "Year",
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
  since: "Since",
  toggle: (year: string) => `Year: ${year}`,
  historyFailed: "The past did not load: memberships are right, relations are missing.",
  linesFailed: "What these lines stand for did not load.",
  tradeFailed: (year: number) => `The trade of ${year} did not load.`,
  tryAgain: "Try again",
} as const;
