import { yearOf } from "../../domain/packedDate.ts";
import { defineClauses, sourcesOf } from "../defineClauses.ts";
import { isOfMany, wtoAgreements } from "./kind.ts";

export const wtoAgreementClauses = defineClauses(wtoAgreements, ({ rows }) => {
  const own = rows.filter(({ status, sides }) => status === "in-force" && !isOfMany(sides));
  const [first] = [...own].sort((one, other) => (one.since ?? 0) - (other.since ?? 0));
  const year = first && yearOf(first.since ?? 0);
  if (first === undefined || year === undefined) return [];
  return [
    {
      form: "inForce",
      time: "present",
      weight: 54,
      group: "trade-agreement",
      numbers: [year],
      sources: sourcesOf([first]),
    },
  ];
});
