/** Words of the year that is shown: those that are there with the first map. */
export const timelineMessages = {
  region: "Year shown",
  toggle: (year: string) => `Year: ${year}`,
  historyFailed: "The past did not load: memberships are right, relations are missing.",
  linesFailed: "What these lines stand for did not load.",
  tradeFailed: (year: number) => `The trade of ${year} did not load.`,
  tryAgain: "Try again",
} as const;
