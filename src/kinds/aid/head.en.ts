import { formatThousandUsd } from "../../messages/format/formatFigures.ts";
import { defineHead } from "../defineHead.ts";

export const aidHead = defineHead({
  figure: {
    name: "aid",
    title: "Aid given, gross",
    tell: (figure) => formatThousandUsd(figure, "exactly"),
    partners: ["recipients", "donors"],
  },
  clauses: {
    gave: ({ first, second, numbers: [amount = 0, year] }) =>
      `${first} gave ${second} aid of ${formatThousandUsd(amount, "exactly")} in ${year}`,
  },
});
