import { beginningOf } from "../../domain/factDate.ts";
import type { FactOf } from "../defineKind.ts";
import { defineWords } from "../defineWords.ts";
import { taxTreaties } from "./kind.ts";

export const taxTreatyWords = defineWords(taxTreaties, {
  table: "Tax treaties",
  lines: { name: "Tax treaties", classes: { treaty: "a tax treaty" } },
  title: (date) => (date ? `Tax treaty, by the OECD, as of ${date}` : "Tax treaty, by the OECD"),
  none: () => "none found with a rate in the OECD’s table",
  tell: (treaty) => {
    const year = yearOf(treaty);
    if (year === undefined) return "a treaty, its year not known";
    const { otherYear } = treaty;
    return otherYear === undefined ? `treaty of ${year}` : `treaty of ${year}, or of ${otherYear}`;
  },
  event: {
    begins: ({ otherYear }) =>
      otherYear === undefined
        ? "A treaty on taxes, or its amendment, of this year stands."
        : `A treaty on taxes, or its amendment, of this year stands; by what the other state reports it is of ${otherYear}.`,
  },
  cells: ({ otherYear, note }) => [
    {
      kind: "tax treaty",
      ...((otherYear ?? note) !== undefined && {
        text: [otherYear && `or of ${otherYear}`, note].filter(Boolean).join("; "),
      }),
    },
  ],
});

/** The year of the treaty, in words: absent where it is not known. */
function yearOf({ date }: FactOf<typeof taxTreaties>): number | undefined {
  const begun = date.shape === "span" ? beginningOf(date) : date;
  return begun.shape === "point" ? Number(begun.at.earliest.slice(0, "YYYY".length)) : undefined;
}
