/** Words of the map on what is under the pointer, besides its name. */
export const hoverMessages = {
  lineOver: (line: string, area: string, opened: string) =>
    `The line ${line} over ${area}: a click opens ${opened}`,
  note: (area: string) => `the note on ${area}`,
  andMore: (count: number) => (count === 1 ? "and 1 more here" : `and ${count} more here`),
} as const;
