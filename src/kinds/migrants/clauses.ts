import { defineClauses } from "../defineClauses.ts";
import { clausesOfPeople } from "../peopleClauses.ts";
import { migrants } from "./kind.ts";

export const migrantClauses = defineClauses(migrants, ({ figures, parties }) =>
  clausesOfPeople(figures, parties, { high: 64, middle: 44, low: 26, most: 10_000, least: 1000 }),
);
