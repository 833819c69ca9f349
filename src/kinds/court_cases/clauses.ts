import { yearOf } from "../../domain/packedDate.ts";
import { defineClauses, sourcesOf } from "../defineClauses.ts";
import { courtCases } from "./kind.ts";

export const courtCaseClauses = defineClauses(courtCases, ({ rows }) => {
  const cases = rows.filter(({ court }) => court === "icj");
  const years = cases.flatMap(({ filed }) => yearOf(filed) ?? []);
  if (years.length === 0) return [];
  return [
    {
      form: "before",
      time: "past",
      weight: 70,
      numbers: [cases.length, Math.max(...years)],
      sources: sourcesOf(cases),
    },
  ];
});
