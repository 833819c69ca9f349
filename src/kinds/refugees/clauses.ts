import { defineClauses } from "../defineClauses.ts";
import { clausesOfPeople } from "../peopleClauses.ts";
import { refugees } from "./kind.ts";

export const refugeeClauses = defineClauses(refugees, ({ figures, parties }) =>
  clausesOfPeople(figures, parties, { high: 67, middle: 50, low: 40, most: 50_000, least: 1000 }),
);
