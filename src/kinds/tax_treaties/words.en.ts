import { defineWords } from "../defineWords.ts";
import { taxTreaties } from "./kind.ts";

export const taxTreatyWords = defineWords(taxTreaties, {
  table: "Tax treaties",
  title: (date) => (date ? `Tax treaty, by the OECD, as of ${date}` : "Tax treaty, by the OECD"),
  none: () => "none found with a rate in the OECD’s table",
  tell: ({ year, otherYear }) => {
    if (year === undefined) return "a treaty, its year not known";
    return otherYear === undefined ? `treaty of ${year}` : `treaty of ${year}, or of ${otherYear}`;
  },
  cells: ({ year, otherYear, note }) => [
    {
      kind: "tax treaty",
      ...(year !== undefined && { year }),
      ...((otherYear ?? note) !== undefined && {
        text: [otherYear && `or of ${otherYear}`, note].filter(Boolean).join("; "),
      }),
    },
  ],
});
