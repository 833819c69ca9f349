/** Words of the frame: start, failures, title. */
export const appMessages = {
  title: "Dyad",
  fullTitle: "Dyad: an atlas of bilateral relations",
  titleOf: (name: string) => `${name} · Dyad`,
  tagline: "an atlas of bilateral relations",
  loading: "Opening the atlas …",
  startFailed: "The atlas did not load.",
  tryAgain: "Try again",
  regionFailed: "This part of the atlas ran into an error. The rest still works.",
  more: "More",
  close: "Close",
  skipToMap: "Skip to the map",
} as const;
