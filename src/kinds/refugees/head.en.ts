import { formatCount } from "../../messages/format/formatFigures.ts";
import { defineHead } from "../defineHead.ts";

export const refugeeHead = defineHead({
  figure: {
    name: "refugees",
    title: "Refugees",
    tell: formatCount,
    way: (from, to) => `from ${from} in ${to}`,
    partners: ["countries of asylum", "origins"],
  },
  clauses: {
    counted: ({ first, second, numbers: [count = 0, year] }) =>
      `${formatCount(count)} refugees from ${first} were in ${second} in ${year}`,
    largest: ({ first, second, numbers: [count = 0, year] }) =>
      `refugees from ${first} were the largest group of refugees in ${second} (${formatCount(count)} in ${year})`,
  },
});
