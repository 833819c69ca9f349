import type { OtherActor, PartyNames } from "../domain/dataset.ts";
import type { AtlasNames } from "../draft/names/gazetteer.ts";
import { code } from "./codes.ts";

interface State {
  readonly code: string;
  readonly name: string;
  readonly capital: string;
  readonly demonyms: readonly string[];
  readonly official?: readonly string[];
  readonly cities?: readonly string[];
}

const STATES: readonly State[] = [
  {
    code: "MAR",
    name: "Morocco",
    capital: "Rabat",
    demonyms: ["Moroccan"],
    cities: ["Casablanca"],
  },
  {
    code: "PER",
    name: "Peru",
    capital: "Lima",
    demonyms: ["Peruvian"],
    official: ["Republic of Peru"],
  },
  { code: "RUS", name: "Russia", capital: "Moscow", demonyms: ["Russian"] },
  { code: "FRA", name: "France", capital: "Paris", demonyms: ["French"], cities: ["Lyon"] },
  { code: "KOR", name: "South Korea", capital: "Seoul", demonyms: ["Korean", "South Korean"] },
  { code: "PRK", name: "North Korea", capital: "Pyongyang", demonyms: ["Korean", "North Korean"] },
  { code: "USA", name: "United States", capital: "Washington, D.C.", demonyms: ["American"] },
  { code: "SGP", name: "Singapore", capital: "Singapore", demonyms: ["Singaporean"] },
];

const OTHERS: readonly OtherActor[] = [
  { code: code("SUN"), name: "Soviet Union", kind: "former", continuesAs: [code("RUS")] },
  { code: code("EUU"), name: "European Union", kind: "organisation" },
];

const ORGANISATIONS = [
  { id: "UN", name: "United Nations", short: "UN" },
  { id: "WTO", name: "World Trade Organization", short: "WTO" },
  { id: "EU", name: "European Union (European Communities until 1993)", short: "EU" },
  { id: "CAN", name: "Andean Community", short: "CAN" },
];

/** Returns the names of a few states, a former one and some organisations, as the atlas has its own. */
export function makeAtlasNames(): AtlasNames {
  return {
    parties: STATES.map((state) => ({ ...state, code: code(state.code) })),
    others: OTHERS,
    organisations: ORGANISATIONS,
    names: {
      languages: ["en", "fr"],
      parties: STATES.map(namesOf),
      organisations: ORGANISATIONS.map(({ id, name }) => ({ id, names: [name, name], shorts: [] })),
      territories: [],
      others: { SUN: ["USSR", "Soviet"], EUU: ["EU"] },
    },
  };
}

function namesOf({
  name,
  capital,
  demonyms,
  official = [],
  cities = [],
  ...state
}: State): PartyNames {
  const inFrench = name === "Morocco" ? "Maroc" : name;
  return {
    ...{ code: code(state.code), names: [name, inFrench], aliases: [], former: [] },
    ...{ official, demonyms, capital, cities },
  };
}
