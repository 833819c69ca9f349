import { formatCount } from "../../messages/format/formatFigures.ts";
import { defineWords } from "../defineWords.ts";
import { sisterCities } from "./kind.ts";

export const sisterCityWords = defineWords(sisterCities, {
  table: "Twin towns",
  title: (date) =>
    date ? `Twin towns, in Wikipedia’s lists, ${date}` : "Twin towns, in Wikipedia’s lists",
  none: () => "none found in the lists, which hold larger places",
  tell: ({ cityA, cityB }) => `${cityA} and ${cityB}`,
  many: {
    holds: () => true,
    fold: (count) =>
      count === 1 ? "at least 1 pair of towns" : `at least ${formatCount(count)} pairs of towns`,
  },
  cells: ({ cityA, cityB }) => [{ kind: "twin towns", what: `${cityA}; ${cityB}` }],
});
