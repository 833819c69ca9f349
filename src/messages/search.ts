import { pairName } from "./pairTitle.ts";

/** Words of the search. */
export const searchMessages = {
  kinds: { party: "country", pair: "pair", organisation: "organisation" },
  pair: pairName,
  /** Stands before the name that a result was matched by. */
  matchedBy: {
    name: "",
    code: "code",
    "other-name": "also",
    official: "officially",
    demonym: "also",
    "former-name": "formerly",
    capital: "capital",
    city: "city in this state:",
    continues: "continues",
  },
  dependency: (name: string) => `dependent territory of ${name}: not a party of the atlas`,
  dependencyOfNone: "no state’s territory: not a party of the atlas",
  part: (name: string) => `part of ${name}: not a party of the atlas`,
  disputed: (administering: string, claiming: string) =>
    `disputed: administered by ${administering}, claimed by ${claiming}; not a party of the atlas`,
  administeredByNone: "several or none",
  opens: (name: string) => `Opens ${name}.`,
  opensBorders: "Opens the list of disputed areas.",
  between: (one: string, other: string) => `${one} and ${other}`,
  betweenDetail: "pairs between the two",
  members: (count: number) => (count === 1 ? "1 member" : `${count} members`),
  documented: "documented pair",
  nothing: (query: string) => `Nothing found for “${query}”.`,
  try: "Try one of these:",
  didYouMean: "Did you mean:",
  examples: ["France Chad", "Marruecos", "African Union"],
  guessed: (query: string) => `Nothing is called “${query}”. Did you mean:`,
  withoutPage: (organisation: string, party: string) =>
    `${organisation} and ${party} have no page together. Each of the two:`,
  namesFailed: "Names in other languages did not load.",
} as const;
