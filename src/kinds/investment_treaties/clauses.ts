import { yearOf } from "../../domain/packedDate.ts";
import { defineClauses, sourcesOf } from "../defineClauses.ts";
import { investmentTreaties } from "./kind.ts";

export const investmentTreatyClauses = defineClauses(investmentTreaties, ({ rows }) => {
  const [standing] = rows.filter(({ status }) => status === "in-force");
  const year = standing && yearOf(standing.inForce ?? 0);
  if (standing === undefined || year === undefined) return [];
  return [
    {
      form: "inForce",
      time: "present",
      weight: 31,
      numbers: [year],
      sources: sourcesOf([standing]),
    },
  ];
});
