import { formatCount } from "../../messages/format/formatFigures.ts";
import { defineHead } from "../defineHead.ts";

export const sisterCityHead = defineHead({
  figure: {
    name: "twin towns",
    title: "Pairs of twin towns in the lists",
    tell: formatCount,
    partners: ["partners", "partners"],
  },
  clauses: {
    twinned: ({ numbers: [count = 0] }) =>
      count === 1
        ? "at least one town of each is twinned with one of the other"
        : `at least ${formatCount(count)} pairs of their towns are twinned`,
  },
});
