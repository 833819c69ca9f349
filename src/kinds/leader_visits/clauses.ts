import { yearOf } from "../../domain/packedDate.ts";
import { defineClauses, sourcesOf } from "../defineClauses.ts";
import { isToHost, leaderVisits } from "./kind.ts";

/** From so many on they say something of the two. */
const MANY = 10;

export const leaderVisitClauses = defineClauses(leaderVisits, ({ rows }) => {
  const visits = rows.filter(isToHost);
  const years = visits.flatMap(({ from }) => yearOf(from) ?? []);
  if (years.length === 0) return [];
  return [
    {
      form: "paid",
      time: "present",
      weight: visits.length >= MANY ? 46 : 33,
      numbers: [visits.length, Math.max(...years)],
      sources: sourcesOf(visits),
    },
  ];
});
