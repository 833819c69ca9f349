import { yearOf } from "../../domain/packedDate.ts";
import { defineClauses, sourcesOf } from "../defineClauses.ts";
import { disputes } from "./kind.ts";

/** Those in which force was used; what a later coding leaves out is not counted. */
export const disputeClauses = defineClauses(disputes, ({ rows }) => {
  const used = rows.filter(
    ({ level, isLeftOut }) => !isLeftOut && (level === "use" || level === "war"),
  );
  const years = used.flatMap(({ since }) => yearOf(since) ?? []);
  if (years.length === 0) return [];
  return [
    {
      form: "force",
      time: "past",
      weight: used.length > 2 ? 82 : 74,
      numbers: [used.length, Math.max(...years)],
      sources: sourcesOf(used),
    },
  ];
});
