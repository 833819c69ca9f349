import { formatCount } from "../../messages/format/formatFigures.ts";
import { defineYearlyWords } from "../defineWords.ts";
import { PEOPLE_SHOWN } from "../subjects/people.ts";
import { COUNTED_BY_TERRITORY, FEW_REFUGEES, refugees } from "./kind.ts";

const GROUPS = {
  refugees: "Refugees",
  "asylum-seekers": "Asylum seekers",
  "other-in-need": "Others in need of international protection",
  "palestine-refugees": "Palestine refugees under UNRWA",
} as const;

const TERRITORY = "Western Sahara";

export const refugeeWords = defineYearlyWords(refugees, {
  table: "Refugees and asylum seekers",
  lines: {
    name: "Refugees",
    classes: {
      most: `${formatCount(PEOPLE_SHOWN.most)} and more, both ways, at the end of the year`,
      many: `${formatCount(PEOPLE_SHOWN.many)} and more`,
      some: `${formatCount(PEOPLE_SHOWN.some)} and more`,
    },
  },
  title: (date) =>
    date ? `Refugees, as UNHCR and UNRWA count, ${date}` : "Refugees, as UNHCR and UNRWA count",
  none: (date) =>
    date ? `none found in the tables of UNHCR and UNRWA, ${date}` : "none found in the tables",
  what: ({ origin, asylum, group }, { nameOf }) =>
    `${GROUPS[group]} from ${origin === COUNTED_BY_TERRITORY ? TERRITORY : nameOf(origin)} in ${nameOf(asylum)}`,
  when: (year) => `end of ${year}`,
  yearly: ({ persons }) => [{ name: "Persons", figures: persons, tell: tellPersons }],
  cells: ({ origin, asylum, group }) => [
    {
      kind: "refugees",
      ends: [origin, asylum],
      what: group,
      ...(origin === COUNTED_BY_TERRITORY && { text: `from the territory of ${TERRITORY}` }),
    },
  ],
});

function tellPersons(persons: number): string {
  if (persons === 0) return "none counted";
  return persons < FEW_REFUGEES ? `about ${persons}` : formatCount(persons);
}
