import { formatCount } from "../../messages/format/formatFigures.ts";
import { defineHead } from "../defineHead.ts";

export const studentHead = defineHead({
  figure: {
    name: "students",
    title: "Students",
    tell: formatCount,
    way: (from, to) => `from ${from} in ${to}`,
    partners: ["destinations", "origins"],
  },
  clauses: {
    counted: ({ first, second, numbers: [count = 0, year] }) =>
      `${formatCount(count)} students from ${first} were in ${second} in ${year}`,
    largest: ({ first, second, numbers: [count = 0, year] }) =>
      `students from ${first} were the largest group of foreign students in ${second} (${formatCount(count)} in ${year})`,
  },
});
