/** Titles of the pages of words, apart from their long texts, which come when wanted. */
export const infoPageTitles = {
  borders: "Borders and names",
  sources: "Sources and coverage",
  about: "About",
} as const;
