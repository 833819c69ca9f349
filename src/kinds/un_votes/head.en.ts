import { formatPercent } from "../../messages/format/formatFigures.ts";
import { defineHead } from "../defineHead.ts";

export const voteHead = defineHead({
  figure: {
    name: "votes at the United Nations",
    title: "Votes alike at the United Nations",
    tell: (figure) => `${formatPercent(figure)}\u00a0%`,
    partners: ["states", "states"],
  },
  clauses: {
    mostAlike: ({ first, second, numbers: [percent = 0, year] }) =>
      `no state voted more like ${first} at the United Nations than ${second} (${formatPercent(percent)}\u00a0% alike in ${year})`,
    alike: ({ numbers: [percent = 0, year] }) =>
      `they voted alike in ${formatPercent(percent)}\u00a0% of the votes of the United Nations’ Assembly in ${year}`,
  },
});
