import { formatCount } from "../../messages/format/formatFigures.ts";
import { defineHead } from "../defineHead.ts";

export const migrantHead = defineHead({
  figure: {
    name: "migrants",
    title: "Born in one, living in the other",
    when: (year) => `mid-${year}`,
    tell: formatCount,
    way: (from, to) => `born in ${from}, living in ${to}`,
    partners: ["destinations", "origins"],
  },
  clauses: {
    counted: ({ first, second, numbers: [count = 0, year] }) =>
      `${formatCount(count)} people born in ${first} lived in ${second} in mid-${year}`,
    largest: ({ first, second, numbers: [count = 0, year] }) =>
      `the largest group of people from abroad in ${second} was born in ${first} (${formatCount(count)} in mid-${year})`,
  },
});
