import { newestOf } from "../../domain/yearFigures.ts";
import { defineLines, partOf } from "../defineLines.ts";
import { PEOPLE_SHOWN, people } from "../subjects/people.ts";
import { STUDENTS_HOLD, STUDENTS_SHOWN, students } from "./kind.ts";

/** By how many from one study in the other, both ways together. */
export const studentLines = defineLines(students, {
  part: partOf(people, { many: "many", some: "some" }),
  classes: { many: "strong", some: "plain", few: "dotted" },
  everyYears: STUDENTS_HOLD,
  classOf: (facts) => {
    const count = facts.reduce((sum, { persons }) => sum + (newestOf(persons)?.[1] ?? 0), 0);
    if (count >= PEOPLE_SHOWN.many) return "many";
    if (count >= PEOPLE_SHOWN.some) return "some";
    return count >= STUDENTS_SHOWN ? "few" : undefined;
  },
});
