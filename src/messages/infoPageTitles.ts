/** Titles of the pages of the panel, apart from their long texts, which come when wanted. */
export const infoPageTitles = {
  borders: "Borders and names",
  sources: "Sources and coverage",
  about: "About",
  answer: "Answer",
  read: "Read an article",
} as const;
