/** Words of the frame that are there with the first map: start, failures. */
export const appMessages = {
  title: "Dyad",
  tagline: "an atlas of bilateral relations",
  loading: "Opening the atlas …",
  startFailed: "The atlas did not load.",
  tryAgain: "Try again",
  regionFailed: "This part of the atlas ran into an error. The rest still works.",
  more: "More",
} as const;
