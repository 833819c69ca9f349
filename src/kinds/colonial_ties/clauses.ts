import { yearOf } from "../../domain/packedDate.ts";
import { defineClauses, sourcesOf } from "../defineClauses.ts";
import { colonialTies } from "./kind.ts";

/**
 * Whose rule ended when; or, where no list has a rule, from whom the one is independent. Rule over a part
 * may have lasted longer than that over the state: only the rule is told that ended with independence. A
 * row that needs a remark ("as the Soviet Union") is left to the timeline.
 */
export const colonialTieClauses = defineClauses(colonialTies, ({ rows }) => {
  const ended = new Set(
    rows.flatMap(({ tie, since }) =>
      tie === "decolonisation" || tie === "secession" ? (yearOf(since) ?? []) : [],
    ),
  );
  return rows.flatMap((row) => {
    const { tie, formerRuler, since, until, note } = row;
    if (note !== undefined) return [];
    const isRule = tie === "rule";
    if (!isRule && tie !== "decolonisation" && tie !== "secession") return [];
    const year = yearOf(isRule ? (until ?? 0) : since);
    if (year === undefined || (isRule && !ended.has(year))) return [];
    return [
      {
        form: isRule ? "ruled" : "independent",
        time: "past" as const,
        weight: isRule ? 96 : 94,
        group: "independence",
        first: formerRuler,
        numbers: [year],
        sources: sourcesOf([row]),
      },
    ];
  });
});
