/** Words of the field of the search, which is there before the search is. */
export const searchFieldMessages = {
  label: "Search",
  placeholder: "Find a country, a pair or an organisation",
  placeholderShort: "Find a country, a pair…",
} as const;
