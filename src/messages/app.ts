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
  printed: (day: string, version: string, address: string) =>
    `Dyad, edition ${version}, data as of ${day}. The sources of each fact are at ${address}. Outlines and lines make no statement on borders.`,
  more: "More",
  openInAtlas: "Open in Dyad",
  close: "Close",
  opened: (name: string) => `${name} opened`,
  closed: "Selection closed",
  skipToMap: "Skip to the map",
} as const;
