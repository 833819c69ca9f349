import { defineClauses, sourcesOf } from "../defineClauses.ts";
import { borders } from "./kind.ts";

export const borderClauses = defineClauses(borders, ({ rows }) =>
  rows.map((row) => {
    const lengths = [row.kmByA, row.kmByB].filter((one) => one !== undefined);
    return {
      form: "border",
      time: "past",
      weight: 100,
      group: "neighbours",
      numbers: [...new Set(lengths)].sort((one, other) => one - other),
      sources: sourcesOf([row]),
    };
  }),
);
