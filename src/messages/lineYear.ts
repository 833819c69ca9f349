/** Words of the year that a life line reads. */
export const lineYearMessages = {
  reader: "Time on the life line",
  beforeMap: (year: number, first: number) =>
    `In ${year} the rows are read alone: the map begins in ${first} and stays there.`,
} as const;
