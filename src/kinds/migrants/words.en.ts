import { formatCount } from "../../messages/format/formatFigures.ts";
import { defineYearlyWords } from "../defineWords.ts";
import { PEOPLE_SHOWN } from "../subjects/people.ts";
import { FEW_MIGRANTS, migrants } from "./kind.ts";

export const migrantWords = defineYearlyWords(migrants, {
  table: "Migrants",
  lines: {
    name: "Migrants",
    classes: {
      most: `${formatCount(PEOPLE_SHOWN.most)} and more, both ways, by the last count`,
      many: `${formatCount(PEOPLE_SHOWN.many)} and more`,
      some: `${formatCount(PEOPLE_SHOWN.some)} and more`,
    },
  },
  title: (date) =>
    date ? `Migrants, by the United Nations, ${date}` : "Migrants, by the United Nations",
  none: (date) =>
    date ? `none found in the United Nations’ table, ${date}` : "none found in the table",
  what: ({ origin, destination }, { nameOf }) =>
    `Born in ${nameOf(origin)}, living in ${nameOf(destination)}`,
  when: (year) => `mid-${year}`,
  yearly: ({ persons }) => [{ name: "Persons", figures: persons, tell: tellPersons }],
  cells: ({ origin, destination }) => [
    { kind: "migrants", ends: [origin, destination], what: "living there, by origin" },
  ],
});

function tellPersons(persons: number): string {
  if (persons === 0) return "none counted";
  return persons < FEW_MIGRANTS ? `about ${persons}` : formatCount(persons);
}
