import { formatCount } from "../../messages/format/formatFigures.ts";
import { defineYearlyWords } from "../defineWords.ts";
import { PEOPLE_SHOWN } from "../subjects/people.ts";
import { STUDENTS_HOLD, STUDENTS_SHOWN, students } from "./kind.ts";

export const studentWords = defineYearlyWords(students, {
  table: "Students abroad",
  lines: {
    name: "Students",
    classes: {
      many: `${formatCount(PEOPLE_SHOWN.many)} and more, both ways, by the newest of ${STUDENTS_HOLD} years`,
      some: `${formatCount(PEOPLE_SHOWN.some)} and more`,
      few: `${formatCount(STUDENTS_SHOWN)} and more`,
    },
  },
  title: (date) => (date ? `Students, by UNESCO, ${date}` : "Students, by UNESCO"),
  none: () => "none found: the table has the main destinations and the main origins of each only",
  what: ({ origin, destination }, { nameOf }) =>
    `Students from ${nameOf(origin)} in ${nameOf(destination)}`,
  yearly: ({ persons }) => [
    {
      name: "Students",
      figures: persons,
      tell: (count) => (count === 0 ? "none counted" : formatCount(count)),
    },
  ],
  cells: ({ origin, destination }) => [
    { kind: "students", ends: [origin, destination], what: "students of one in the other" },
  ],
});
