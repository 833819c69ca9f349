import { defineClauses, sourcesOf } from "../defineClauses.ts";
import { languages } from "./kind.ts";

/** The one shared official language, of several none: which one matters a sentence cannot tell. */
export const languageClauses = defineClauses(languages, ({ rows }) => {
  const official = rows.filter(({ standing }) => standing === "official");
  const [one] = official;
  if (one === undefined || official.length > 1) return [];
  return [
    {
      form: "shared",
      time: "present",
      weight: 23,
      name: one.name,
      sources: sourcesOf([one]),
    },
  ];
});
