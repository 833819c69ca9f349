import { infoPageTitles } from "./infoPageTitles.ts";

/** Words of the menu "More", which comes when it is opened. */
export const moreMenuMessages = {
  frontPage: "Front page",
  export: "Export",
  theme: "Theme",
  themeSystem: "As the system",
  themeLight: "Light",
  themeDark: "Dark",
  read: infoPageTitles.read,
  borders: infoPageTitles.borders,
  sources: infoPageTitles.sources,
  about: infoPageTitles.about,
  keys: "Keys",
} as const;
