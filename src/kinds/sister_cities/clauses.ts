import { defineClauses } from "../defineClauses.ts";
import { sisterCities } from "./kind.ts";

/** Pairs of towns. */
const MANY = 10;
const SOME = 3;

export const sisterCityClauses = defineClauses(sisterCities, ({ figures }) =>
  figures.map(({ figure, sources }) => ({
    form: "twinned",
    time: "present" as const,
    weight: figure >= MANY ? 47 : figure >= SOME ? 34 : 21,
    numbers: [figure],
    sources: sources.map(({ id }) => id),
  })),
);
