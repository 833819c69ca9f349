import { yearOf } from "../../domain/packedDate.ts";
import { defineClauses, sourcesOf } from "../defineClauses.ts";
import { territorialChanges } from "./kind.ts";

/** Independence is told by who ruled whom. */
const OF_STATES: ReadonlySet<string> = new Set(["independence", "secession", "unification"]);

export const territorialChangeClauses = defineClauses(territorialChanges, ({ rows }) => {
  const passed = rows.filter(({ procedure }) => !OF_STATES.has(procedure));
  const years = passed.flatMap(({ month }) => yearOf(month) ?? []);
  if (years.length === 0) return [];
  return [
    {
      form: "passed",
      time: "past",
      weight: 72,
      numbers: [passed.length, Math.max(...years)],
      sources: sourcesOf(passed),
    },
  ];
});
