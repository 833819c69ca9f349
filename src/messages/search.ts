/** Words of the search. */
export const searchMessages = {
  label: "Search",
  placeholder: "Find a country, a pair or an organisation",
  placeholderShort: "Find a country, a pair…",
  kinds: { party: "country", pair: "pair", organisation: "organisation" },
  pair: (nameA: string, nameB: string) => `${nameA}–${nameB}`,
  matched: (name: string) => `also ${name}`,
  former: (name: string) => `formerly ${name}`,
  capital: (name: string) => `capital ${name}`,
  members: (count: number) => (count === 1 ? "1 member" : `${count} members`),
  documented: "documented pair",
  nothing: (query: string) => `Nothing found for “${query}”.`,
  namesFailed: "Names in other languages did not load.",
} as const;
