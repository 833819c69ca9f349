import { defineClauses } from "../defineClauses.ts";
import { clausesOfPeople } from "../peopleClauses.ts";
import { students } from "./kind.ts";

export const studentClauses = defineClauses(students, ({ figures, parties }) =>
  clausesOfPeople(figures, parties, { high: 48, middle: 30, low: 19, most: 1000, least: 100 }),
);
