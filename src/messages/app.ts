import { infoPageTitles } from "./infoPageTitles.ts";

/** Words of the frame: start, failures, menu. */
export const appMessages = {
  title: "Dyad",
  fullTitle: "Dyad: an atlas of bilateral relations",
  titleOf: (name: string) => `${name} · Dyad`,
  loading: "Opening the atlas …",
  startFailed: "The atlas did not load.",
  tryAgain: "Try again",
  regionFailed: "This part of the atlas ran into an error. The rest still works.",
  printed: (day: string, version: string, address: string) =>
    `Dyad, edition ${version}, data as of ${day}. The sources of each fact are at ${address}. Outlines and lines make no statement on borders.`,
  more: "More",
  export: "Export",
  openInAtlas: "Open in Dyad",
  theme: "Theme",
  themeSystem: "As the system",
  themeLight: "Light",
  themeDark: "Dark",
  borders: infoPageTitles.borders,
  sources: infoPageTitles.sources,
  about: infoPageTitles.about,
  keys: "Keys",
  close: "Close",
  opened: (name: string) => `${name} opened`,
  closed: "Selection closed",
  skipToMap: "Skip to the map",
} as const;
