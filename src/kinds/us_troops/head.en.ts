import { formatCount } from "../../messages/format/formatFigures.ts";
import { defineHead } from "../defineHead.ts";

export const usTroopHead = defineHead({
  figure: {
    name: "troops",
    alwaysOf: "USA",
    title: "Troops stationed",
    tell: formatCount,
    way: (from, to) => `of ${from} in ${to}`,
    partners: ["hosts", "senders"],
  },
  clauses: {
    stationed: ({ first, second, numbers: [count = 0, year] }) =>
      `${formatCount(count)} troops of ${first} were stationed in ${second} in ${year}`,
  },
});
